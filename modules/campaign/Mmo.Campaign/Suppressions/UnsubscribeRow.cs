namespace Mmo.Campaign.Suppressions;

internal sealed class UnsubscribeRow
{
    public Guid Id { get; init; }

    public Guid ProfileId { get; init; }

    public string? Name { get; init; }

    public string? Address { get; init; }

    public string Purpose { get; init; } = "";

    public UnsubscribeWay Way { get; init; }

    public string? Reason { get; init; }

    public string? SourceName { get; init; }

    public DateTimeOffset OccurredAt { get; init; }
}
