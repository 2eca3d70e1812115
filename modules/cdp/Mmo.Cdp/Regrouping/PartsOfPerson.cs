namespace Mmo.Cdp.Regrouping;

/// <summary>Who would be one person.</summary>
/// <param name="ProfileId">The profile, by its birth part.</param>
/// <param name="KeepsId">True where it keeps the id of the profile that one began with.</param>
/// <param name="Parts">All its parts.</param>
internal sealed record PartsOfPerson(long ProfileId, bool KeepsId, IReadOnlyCollection<long> Parts);
