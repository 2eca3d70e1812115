namespace Mmo.CrmSync.Leads;

internal sealed class LeadTimelineRow
{
    public string Key { get; init; } = "";

    public string Name { get; init; } = "";

    public DateTimeOffset OccurredAt { get; init; }

    public string? SourceName { get; init; }

    public string? Properties { get; init; }

    public long? AmountMinor { get; init; }

    public string? Currency { get; init; }
}
