using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Segments;

/// <summary>A changed segment.</summary>
public sealed class UpdateSegmentDto : CreateSegmentDto, IHasConcurrencyStamp
{
    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
