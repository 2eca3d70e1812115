using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Unmerging;

/// <summary>How a profile is to be taken apart.</summary>
public class PreviewUnmergeDto
{
    /// <summary>The profile.</summary>
    [Required]
    public Guid? ProfileId { get; set; }

    /// <summary>Two to twenty groups; every part of the profile stands in one of them.</summary>
    [Required, MinLength(2), MaxLength(20)]
    public IReadOnlyList<UnmergeGroupInput> Groups { get; set; } = [];
}
