namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>An operation as it stands in its module's table.</summary>
public sealed class OperationRow
{
    /// <summary>The operation.</summary>
    public Guid Id { get; init; }

    /// <summary>What it does.</summary>
    public string Kind { get; init; } = "";

    /// <summary>waiting, running, done, failed or cancelled.</summary>
    public string State { get; init; } = "";

    /// <summary>What the handler needs to know, as JSON.</summary>
    public string Arguments { get; init; } = "{}";

    /// <summary>How far it has come, as JSON that its handler understands; null at the beginning.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>What it is at, as the key of a text.</summary>
    public string? Step { get; init; }

    /// <summary>How many things it has to see to; null where that is not known.</summary>
    public long? Total { get; init; }

    /// <summary>How many it has seen to.</summary>
    public long Done { get; init; }

    /// <summary>For how many of them it did not work out.</summary>
    public long Failed { get; init; }

    /// <summary>What came of them, by name, as JSON.</summary>
    public string Counts { get; init; } = "{}";

    /// <summary>How often it was taken up since it last got on.</summary>
    public int Attempts { get; init; }

    /// <summary>Why it failed, as the key of a text; what is in its placeholder {Detail} follows after a bar.</summary>
    public string? Error { get; init; }

    /// <summary>Who started it.</summary>
    public string UserName { get; init; } = "";

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>When somebody asked for its end.</summary>
    public DateTimeOffset? CancelAskedAt { get; init; }
}
