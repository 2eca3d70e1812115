namespace Mmo.Cdp.Unmerging;

/// <summary>An un-merge that was carried out.</summary>
public sealed class UnmergeDto
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The people who came of it, by the ids that their profiles had then; the first kept its id.</summary>
    public required IReadOnlyList<Guid> ProfileIds { get; init; }

    /// <summary>What was taken out of single parts; most un-merges take nothing.</summary>
    public IReadOnlyList<PartDivisionDto> Divisions { get; init; } = [];

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who did it.</summary>
    public required string UserName { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset CreationTime { get; init; }

    /// <summary>When it was undone; null while it stands.</summary>
    public DateTimeOffset? UndoneTime { get; init; }

    /// <summary>Who undid it.</summary>
    public string? UndoneBy { get; init; }

    /// <summary>Why it was undone.</summary>
    public string? UndoReason { get; init; }
}
