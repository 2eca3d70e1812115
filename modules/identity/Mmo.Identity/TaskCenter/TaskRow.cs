namespace Mmo.Identity.TaskCenter;

internal sealed class TaskRow
{
    public string Module { get; init; } = "";

    public Guid Id { get; init; }

    public string Kind { get; init; } = "";

    public string? Subject { get; init; }

    public string? Link { get; init; }

    public string State { get; init; } = "";

    public bool CanBeCancelled { get; init; }

    public string? Step { get; init; }

    public long? Total { get; init; }

    public long Done { get; init; }

    public long Failed { get; init; }

    public string Counts { get; init; } = "{}";

    public string? Error { get; init; }

    public Guid? UserId { get; init; }

    public Guid? ApiKeyId { get; init; }

    public string UserName { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? CancelAskedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }
}
