namespace Mmo.Cdp.Matching;

/// <summary>Two records because of which a person was put together; a person of n records or profiles has n − 1 of them.</summary>
/// <param name="First">The lower id.</param>
/// <param name="Second">The higher id.</param>
/// <param name="Evidence">Field by field.</param>
internal sealed record MatchJoin(long First, long Second, PairEvidence Evidence);
