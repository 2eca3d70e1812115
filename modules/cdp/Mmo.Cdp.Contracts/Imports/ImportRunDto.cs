using Mmo.LongJobs;

namespace Mmo.Cdp.Imports;

/// <summary>A trial or a run of an import.</summary>
public sealed class ImportRunDto
{
    /// <summary>The operation, as it stands in the task centre too.</summary>
    public required Guid Id { get; init; }

    /// <summary>Waiting, running, done, failed or cancelled.</summary>
    public required OperationState State { get; init; }

    /// <summary>True when it only counts.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Bytes of the file that were read.</summary>
    public long Done { get; init; }

    /// <summary>Bytes of the file.</summary>
    public long? Total { get; init; }

    /// <summary>Rows that were read.</summary>
    public long RowCount { get; init; }

    /// <summary>Rows that were taken in; of a trial, that would be.</summary>
    public long TakenCount { get; init; }

    /// <summary>Rows of people nobody knew: that were made, or would be.</summary>
    public long CreatedCount { get; init; }

    /// <summary>Rows of known people.</summary>
    public long UpdatedCount { get; init; }

    /// <summary>Rows whose identifiers belong to several people today: they are joined where the rules allow it, else somebody is asked.</summary>
    public long SeveralPeopleCount { get; init; }

    /// <summary>Rows that were taken in before.</summary>
    public long DuplicateCount { get; init; }

    /// <summary>Rows that the match rule leaves out.</summary>
    public long SkippedCount { get; init; }

    /// <summary>Rows that cannot be taken in; they are in the error file.</summary>
    public long ErrorCount { get; init; }

    /// <summary>Cells that are left out while their rows are taken in, for each reason that there is.</summary>
    public IReadOnlyList<ImportLeftOutDto> LeftOut { get; init; } = [];

    /// <summary>Why it failed, in the caller's language.</summary>
    public string? Error { get; init; }

    /// <summary>Who started it.</summary>
    public string UserName { get; init; } = "";

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreationTime { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedTime { get; init; }
}
