using Mmo.Application.Dtos;
using Mmo.LongJobs;

namespace Mmo.Identity.TaskCenter;

/// <summary>A long job (任务).</summary>
public sealed class OperationDto : EntityDto<Guid>
{
    /// <summary>The module that does it, by its schema.</summary>
    public string Module { get; init; } = "";

    /// <summary>What it does: <c>cdp.quarantine-replay</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The same in the language of the request.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is about, as the name of a segment.</summary>
    public string? Subject { get; init; }

    /// <summary>The page of the admin UI that shows what comes of it.</summary>
    public string? Link { get; init; }

    /// <summary>How it stands.</summary>
    public OperationState State { get; init; }

    /// <summary>What it is at, in the language of the request.</summary>
    public string? Step { get; init; }

    /// <summary>How many things it has to see to; null where that is not known.</summary>
    public long? Total { get; init; }

    /// <summary>How many it has seen to.</summary>
    public long Done { get; init; }

    /// <summary>For how many of them it did not work out.</summary>
    public long Failed { get; init; }

    /// <summary>What came of them.</summary>
    public IReadOnlyList<OperationCountDto> Counts { get; init; } = [];

    /// <summary>Why it failed, in the language of the request.</summary>
    public string? Error { get; init; }

    /// <summary>True while the caller may end it.</summary>
    public bool CanBeCancelled { get; init; }

    /// <summary>True when its end has been asked for and it has not ended yet.</summary>
    public bool IsCancelling { get; init; }

    /// <summary>True when the caller started it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Who started it.</summary>
    public string UserName { get; init; } = "";

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedTime { get; init; }

    /// <summary>When a host first took it up.</summary>
    public DateTimeOffset? StartedTime { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedTime { get; init; }
}
