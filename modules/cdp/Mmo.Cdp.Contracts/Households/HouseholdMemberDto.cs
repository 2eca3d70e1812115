using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Households;

/// <summary>Somebody of a household, or who might be.</summary>
/// <param name="Profile">The person, as in the list of profiles.</param>
/// <param name="State">Whether the person belongs to it.</param>
/// <param name="Tie">What ties the person to it.</param>
/// <param name="DecidedBy">Who said so; null where nobody has.</param>
/// <param name="DecidedTime">When.</param>
public sealed record HouseholdMemberDto(ProfileListItemDto Profile, HouseholdMemberState State, HouseholdTie Tie, string? DecidedBy, DateTimeOffset? DecidedTime);
