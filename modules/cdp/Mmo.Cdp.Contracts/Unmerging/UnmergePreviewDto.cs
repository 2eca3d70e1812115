using Mmo.Cdp.Regrouping;

namespace Mmo.Cdp.Unmerging;

/// <summary>What would go where. Nothing of it has been done.</summary>
public sealed class UnmergePreviewDto
{
    /// <summary>The people who would come of it; the first keeps the profile's id.</summary>
    public IReadOnlyList<PersonPreviewDto> People { get; init; } = [];
}
