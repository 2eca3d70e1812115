using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Unmerging;

/// <summary>The parts that are one person after the un-merge.</summary>
public sealed class UnmergeGroupInput
{
    /// <summary>Part numbers, as the profile shows them.</summary>
    [Required, MinLength(1)]
    public IReadOnlyList<long> PartNos { get; set; } = [];
}
