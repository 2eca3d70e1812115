using System.ComponentModel.DataAnnotations;
using Mmo.DataScopes;

namespace Mmo.Identity.Roles;

/// <summary>A new role; it grants nothing yet.</summary>
public sealed class CreateRoleDto
{
    /// <summary>The role's name, unique in the tenant.</summary>
    [Required, StringLength(64)]
    public string Name { get; set; } = "";

    /// <summary>How far its users see; not wider than the acting user's own scope.</summary>
    public DataScopeKind DataScope { get; set; }
}
