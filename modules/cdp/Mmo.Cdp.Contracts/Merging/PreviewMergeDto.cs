using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Merging;

/// <summary>Who is one person.</summary>
public class PreviewMergeDto
{
    /// <summary>Two to twenty profiles.</summary>
    [Required, MinLength(2), MaxLength(20)]
    public IReadOnlyList<Guid> ProfileIds { get; set; } = [];
}
