using Mmo.Cdp.Matching.Clustering;

namespace Mmo.Cdp.Matching;

/// <summary>Two records about which somebody has to be asked.</summary>
/// <param name="First">The lower id.</param>
/// <param name="Second">The higher id.</param>
/// <param name="Refused">Why the guard did not join a likely pair; null for one that is not likely enough.</param>
/// <param name="Evidence">Field by field.</param>
internal sealed record ReviewPair(long First, long Second, RefusalReason? Refused, PairEvidence Evidence);
