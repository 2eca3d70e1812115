using Mmo.Events;

namespace Mmo.Cdp.People;

/// <summary>Profiles turned out to be one person. Their parts keep their numbers and now resolve to the survivor.</summary>
/// <param name="Survivor">The profile that lives on.</param>
/// <param name="Losers">The profiles that are no more.</param>
[EventName("Cdp.ProfilesMerged")]
public sealed record ProfilesMerged(ProfileId Survivor, IReadOnlyList<ProfileId> Losers);
