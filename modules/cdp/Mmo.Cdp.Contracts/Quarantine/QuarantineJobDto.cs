namespace Mmo.Cdp.Quarantine;

/// <summary>Replays or discards everything that fits a filter.</summary>
public sealed class QuarantineJobDto
{
    /// <summary>The job.</summary>
    public Guid Id { get; init; }

    /// <summary>What it does.</summary>
    public QuarantineJobKind Kind { get; init; }

    /// <summary>How it stands.</summary>
    public QuarantineJobState State { get; init; }

    /// <summary>How many events fitted when it began.</summary>
    public long Total { get; init; }

    /// <summary>How many it has seen.</summary>
    public long Done { get; init; }

    /// <summary>How many are stored now.</summary>
    public long Stored { get; init; }

    /// <summary>How many had been stored before.</summary>
    public long Duplicates { get; init; }

    /// <summary>How many are still refused.</summary>
    public long Refused { get; init; }

    /// <summary>Who began it.</summary>
    public string UserName { get; init; } = "";

    /// <summary>When it began.</summary>
    public DateTimeOffset CreatedTime { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedTime { get; init; }
}
