using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Matching;

/// <summary>How people shall be matched.</summary>
public sealed class UpdateMatchingDto
{
    /// <summary>What people are compared by: each attribute once.</summary>
    [Required, MinLength(1), MaxLength(30)]
    public IReadOnlyList<MatchFieldInput> Fields { get; set; } = [];

    /// <summary>True to compare people who come later with those who are there, as soon as there has been a run.</summary>
    public bool IsContinuous { get; set; }

    /// <summary>As it was read.</summary>
    [StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";
}
