using Mmo.Cdp.Regrouping;

namespace Mmo.Cdp.Merging;

/// <summary>Who would come of a merge. Nothing of it has been done.</summary>
public sealed class MergePreviewDto
{
    /// <summary>The one person, with the id of the oldest profile.</summary>
    public required PersonPreviewDto Person { get; init; }

    /// <summary>Keys of the attributes of which the profiles have values that contradict each other, also where both are masked alike.</summary>
    public IReadOnlyList<string> Contradictions { get; init; } = [];
}
