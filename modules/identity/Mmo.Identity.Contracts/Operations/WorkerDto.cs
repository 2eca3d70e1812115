namespace Mmo.Identity.Operations;

/// <summary>A worker over all companies and hosts.</summary>
public sealed class WorkerDto
{
    /// <summary>What waits, over all companies.</summary>
    public required WorkDto Work { get; init; }

    /// <summary>What of it waits in the caller's company: of the same reading, so that it is never more. Null where nothing is counted.</summary>
    public WorkDto? Own { get; init; }

    /// <summary>How many companies have something that waits.</summary>
    public required int Companies { get; init; }

    /// <summary>Its last good round, on whichever host.</summary>
    public DateTimeOffset? SucceededAt { get; init; }

    /// <summary>Its last bad round.</summary>
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>What kind of failure that was: never its words, which quote data.</summary>
    public string? Error { get; init; }
}
