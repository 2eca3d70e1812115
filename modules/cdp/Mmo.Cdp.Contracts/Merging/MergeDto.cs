namespace Mmo.Cdp.Merging;

/// <summary>What came of a merge.</summary>
public sealed class MergeDto
{
    /// <summary>The profile that lives on; the ids of the others lead to it.</summary>
    public required Guid ProfileId { get; init; }
}
