using System.ComponentModel.DataAnnotations;

namespace Mmo.Identity.OrganizationUnits;

/// <summary>A new organisation unit.</summary>
public sealed class CreateOrganizationUnitDto
{
    /// <summary>The unit above; null makes a root.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Its code, unique in the tenant: letters, digits, <c>._-</c>.</summary>
    [Required, StringLength(32), RegularExpression(@"^[\p{L}\p{N}._\-]+$")]
    public string Code { get; set; } = "";

    /// <summary>Its name.</summary>
    [Required, StringLength(64)]
    public string Name { get; set; } = "";

    /// <summary>What it is.</summary>
    public OrganizationUnitKind Kind { get; set; } = OrganizationUnitKind.Store;
}
