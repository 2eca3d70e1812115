using Mmo.Application.Dtos;
using Mmo.DataScopes;

namespace Mmo.Identity.Roles;

/// <summary>A role: permissions and a data scope that its users get.</summary>
public sealed class RoleDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The role's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>How far its users see (数据权限).</summary>
    public DataScopeKind DataScope { get; init; }

    /// <summary>True for the administrator role, which grants everything and cannot be changed or deleted.</summary>
    public bool IsStatic { get; init; }

    /// <summary>How many users have it.</summary>
    public int UserCount { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
