namespace Mmo.EntityFrameworkCore.Workers;

internal sealed record WorkerRun(DateTimeOffset? SucceededAt, DateTimeOffset? FailedAt, string? Error);
