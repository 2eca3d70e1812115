using Mmo.DataScopes;

namespace Mmo.Cdp.Arrivals;

/// <summary>What a reader may see of what comes.</summary>
/// <param name="Scope">Whose events.</param>
/// <param name="SeesPeople">Whose they are.</param>
/// <param name="SeesRefused">What was refused; it belongs to no organisation unit, so only who sees everything does.</param>
internal sealed record ArrivalRights(DataScope Scope, bool SeesPeople, bool SeesRefused);
