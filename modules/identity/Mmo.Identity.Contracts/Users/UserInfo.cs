namespace Mmo.Identity.Users;

/// <summary>A user, as other modules show them.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="UserName">The name they sign in with.</param>
/// <param name="Name">The name people know them by.</param>
/// <param name="UnitId">Their organisation unit; null when they belong to the whole tenant.</param>
/// <param name="IsActive">False when the account is switched off.</param>
public sealed record UserInfo(Guid Id, string UserName, string Name, Guid? UnitId, bool IsActive);
