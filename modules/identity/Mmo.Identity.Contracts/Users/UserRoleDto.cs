namespace Mmo.Identity.Users;

/// <summary>A role that a user has or may be given.</summary>
/// <param name="Id">The role's id.</param>
/// <param name="Name">The role's name.</param>
public sealed record UserRoleDto(Guid Id, string Name);
