using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Identity.OrganizationUnits;

/// <summary>Where a unit moves, with all below it.</summary>
public sealed class MoveOrganizationUnitDto : IHasConcurrencyStamp
{
    /// <summary>The unit above from now on; null makes it a root.</summary>
    public Guid? ParentId { get; set; }

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
