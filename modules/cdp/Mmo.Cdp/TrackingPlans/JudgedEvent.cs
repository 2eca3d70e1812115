using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>An event that a plan refused: which it was, so that it counts as seen, and what was wrong with it.</summary>
/// <param name="Kind">The call.</param>
/// <param name="Name">The name of a track event, else that of the call.</param>
/// <param name="Violations">What is counted.</param>
internal sealed record JudgedEvent(EventKind Kind, string Name, IReadOnlyList<PlanViolation> Violations);
