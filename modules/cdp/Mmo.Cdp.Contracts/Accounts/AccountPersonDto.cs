using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Accounts;

/// <summary>Somebody of an account.</summary>
/// <param name="Profile">The person, as in the list of profiles.</param>
/// <param name="Since">When a source, or somebody here, first said so.</param>
/// <param name="IsByHand">True where somebody here said so.</param>
public sealed record AccountPersonDto(ProfileListItemDto Profile, DateTimeOffset Since, bool IsByHand);
