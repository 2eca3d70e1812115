using Mmo.LongJobs;

namespace Mmo.Cdp.Matching;

/// <summary>A run over everybody.</summary>
public sealed class MatchRunDto
{
    /// <summary>The operation, as it stands in the task centre too.</summary>
    public required Guid Id { get; init; }

    /// <summary>Waiting, running, done, failed or cancelled.</summary>
    public required OperationState State { get; init; }

    /// <summary>True when it only counts.</summary>
    public bool IsTrial { get; init; }

    /// <summary>What it is at, in the caller's language; null when it has ended.</summary>
    public string? Step { get; init; }

    /// <summary>How many things the step has to see to; null where that is not known.</summary>
    public long? Total { get; init; }

    /// <summary>How many it has seen to.</summary>
    public long Done { get; init; }

    /// <summary>Profiles that became part of another; of a trial, that would.</summary>
    public long MergedCount { get; init; }

    /// <summary>Pairs that were put to a decision; of a trial, that would be.</summary>
    public long ReviewCount { get; init; }

    /// <summary>Why it failed, in the caller's language.</summary>
    public string? Error { get; init; }

    /// <summary>Who started it.</summary>
    public string UserName { get; init; } = "";

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreationTime { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedTime { get; init; }
}
