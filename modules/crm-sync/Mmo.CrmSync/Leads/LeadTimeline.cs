using System.Text.Json;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;
using Mmo.Money;

namespace Mmo.CrmSync.Leads;

/// <summary>What happened to the person, from cdp's published views.</summary>
internal sealed class LeadTimeline(IMmoTexts texts) : ITransientDependency
{
    private const int Count = 50;

    public async Task<IReadOnlyList<LeadTimelineEntryDto>> ReadAsync(TenantTransaction transaction, long partNo, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(LeadTimelineSql.ByIndex, null, cancellationToken);
        return [.. (await transaction.QueryAsync<LeadTimelineRow>(LeadTimelineSql.Newest, new { PartNo = partNo, Count }, cancellationToken)).Select(ToDto)];
    }

    private LeadTimelineEntryDto ToDto(LeadTimelineRow row) => new()
    {
        Key = row.Key,
        Name = row.Name,
        Label = LabelOf(row.Name),
        OccurredTime = row.OccurredAt,
        SourceName = row.SourceName,
        Amount = row is { AmountMinor: { } minor, Currency: { } currency } ? MinorUnits.ToAmount(minor, currency) : null,
        Currency = row.Currency,
        Properties = row.Properties is null ? null : JsonDocument.Parse(row.Properties).RootElement,
    };

    // What sales call it, else what the CDP calls it, else the name that the company gave it.
    private string LabelOf(string name) => Known($"Crm:Event.{name}") ?? Known($"EventName:{name}") ?? name;

    private string? Known(string key) => texts.Get(key) is var text && text == key ? null : text;
}
