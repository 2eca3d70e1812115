namespace Mmo.BiReporting.People;

internal sealed class PersonRow
{
    public string Key { get; init; } = "";

    public string Item { get; init; } = "";

    public DateTimeOffset At { get; init; }

    public Guid? MessageId { get; init; }

    public string? NodeId { get; init; }

    public string? Reason { get; init; }

    public long Items { get; init; }

    public long? AmountMinor { get; init; }

    public Guid? PublicId { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? City { get; init; }

    public long Total { get; init; }
}
