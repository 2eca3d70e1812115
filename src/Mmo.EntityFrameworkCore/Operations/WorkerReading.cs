namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>How a worker fared, on whichever host.</summary>
public sealed class WorkerReading
{
    /// <summary>The worker's name.</summary>
    public string Worker { get; init; } = "";

    /// <summary>Its last good round.</summary>
    public DateTimeOffset? SucceededAt { get; init; }

    /// <summary>Its last bad one.</summary>
    public DateTimeOffset? FailedAt { get; init; }

    /// <summary>What kind of failure that was.</summary>
    public string? Error { get; init; }
}
