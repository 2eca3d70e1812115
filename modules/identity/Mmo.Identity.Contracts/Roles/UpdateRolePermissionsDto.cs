using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Identity.Roles;

/// <summary>What a role grants from now on.</summary>
public sealed class UpdateRolePermissionsDto : IHasConcurrencyStamp
{
    /// <summary>The names of all granted permissions. What is added must be held by the acting user; a permission brings those above it.</summary>
    [Required, MaxLength(2000)]
    public IReadOnlyList<string> Granted { get; set; } = [];

    /// <summary>The role's stamp.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
