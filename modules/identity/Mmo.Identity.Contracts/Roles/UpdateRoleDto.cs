using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;
using Mmo.DataScopes;

namespace Mmo.Identity.Roles;

/// <summary>A changed role.</summary>
public sealed class UpdateRoleDto : IHasConcurrencyStamp
{
    /// <summary>The role's name, unique in the tenant.</summary>
    [Required, StringLength(64)]
    public string Name { get; set; } = "";

    /// <summary>How far its users see; not wider than the acting user's own scope.</summary>
    public DataScopeKind DataScope { get; set; }

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
