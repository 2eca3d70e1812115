namespace Mmo.Identity.AuditEntries;

internal sealed class AuditRow
{
    public string Module { get; init; } = "";

    public Guid Id { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid? UserId { get; init; }

    public Guid? ApiKeyId { get; init; }

    public string UserName { get; init; } = "";

    public string Action { get; init; } = "";

    public string EntityType { get; init; } = "";

    public string EntityId { get; init; } = "";

    public string? Changes { get; init; }

    public string? Reason { get; init; }
}
