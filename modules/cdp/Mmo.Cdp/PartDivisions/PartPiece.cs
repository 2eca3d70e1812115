namespace Mmo.Cdp.PartDivisions;

/// <summary>Events of a part that are somebody else's.</summary>
/// <param name="Field">Where in the request it stands.</param>
/// <param name="PartNo">The part.</param>
/// <param name="From">From when on; null for all from the first on.</param>
/// <param name="To">Up to when, that moment left out; null for all to the last.</param>
/// <param name="SourceIds">Of which sources; empty for all.</param>
internal sealed record PartPiece(string Field, long PartNo, DateTimeOffset? From, DateTimeOffset? To, IReadOnlyCollection<Guid> SourceIds);
