using Mmo.Application.Dtos;

namespace Mmo.Identity.Roles;

/// <summary>What a role grants, as a tree over all modules and plug-ins.</summary>
public sealed class RolePermissionsDto : IHasConcurrencyStamp
{
    /// <summary>The modules.</summary>
    public IReadOnlyList<PermissionGroupDto> Groups { get; init; } = [];

    /// <summary>The role's stamp.</summary>
    public string ConcurrencyStamp { get; init; } = "";
}
