using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Identity;

/// <summary>A link that a batch makes, with the event that is its evidence.</summary>
internal sealed record NewLink(PartPair Pair, LinkKind Kind, int SourceNo, string EventId);
