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

    public async Task<IReadOnlyList<LeadTimelineEntryDto>> ReadAsync(TenantTransaction transaction, long partNo, CancellationToken cancellationToken) =>
        [.. (await transaction.QueryAsync<LeadTimelineRow>(LeadTimelineSql.Newest, new { PartNo = partNo, Count }, cancellationToken)).Select(ToDto)];

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

    // Events from inside and those of the e-commerce specification have a text, others keep the name that the company gave them.
    private string LabelOf(string name)
    {
        var key = $"Crm:Event.{name}";
        var text = texts.Get(key);
        return text == key ? name : text;
    }
}
