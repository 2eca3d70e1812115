namespace Mmo.Cdp.Matching;

/// <summary>What a run learnt of the records (Fellegi and Sunter 1969).</summary>
public sealed class MatchModelDto
{
    /// <summary>From how many records.</summary>
    public int RecordCount { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset EstimatedTime { get; init; }

    /// <summary>True where the fields were changed since: the next run will learn anew.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>Field by field.</summary>
    public IReadOnlyList<MatchModelFieldDto> Fields { get; init; } = [];
}
