using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Identity.OrganizationUnits;

/// <summary>A changed organisation unit.</summary>
public sealed class UpdateOrganizationUnitDto : IHasConcurrencyStamp
{
    /// <summary>Its code, unique in the tenant: letters, digits, <c>._-</c>.</summary>
    [Required, StringLength(32), RegularExpression(@"^[\p{L}\p{N}._\-]+$")]
    public string Code { get; set; } = "";

    /// <summary>Its name.</summary>
    [Required, StringLength(64)]
    public string Name { get; set; } = "";

    /// <summary>What it is.</summary>
    public OrganizationUnitKind Kind { get; set; }

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
