using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Unmerging;

/// <summary>The parts that are one person after the un-merge; at least one part or one piece.</summary>
public sealed class UnmergeGroupInput
{
    /// <summary>Part numbers, as the profile shows them.</summary>
    public IReadOnlyList<long> PartNos { get; set; } = [];

    /// <summary>Events of parts that stand in other groups.</summary>
    [MaxLength(20)]
    public IReadOnlyList<PartPieceInput> Pieces { get; set; } = [];
}
