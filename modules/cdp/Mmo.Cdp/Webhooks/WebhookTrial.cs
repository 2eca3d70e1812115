using System.Text;
using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// What a mapping would make of a delivery, by the same judge as ingestion. Of a delivery that is kept here personal data is masked in what
/// comes out; who pasted a sample knows it.
/// </summary>
internal sealed class WebhookTrial(
    ModuleDatabase<CdpDbContext> database, DeliveryReader deliveries, TenantRulesCache rules, QuarantineTexts texts, IdentifierTypeNames names, TimeProvider clock)
    : ISingletonDependency
{
    private const int MaxShown = 20;

    public async Task<WebhookTrialDto> OfSampleAsync(
        Guid sourceId, WebhookMapping mapping, string? sample, IReadOnlyDictionary<string, string>? headers, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(sample))
        {
            throw new MmoValidationException("sample", CdpErrorCodes.WebhookSampleMissing);
        }

        var json = Encoding.UTF8.GetBytes(sample.Trim());
        if (RequestParser.DepthOf(json) is null)
        {
            throw new MmoValidationException("sample", CdpErrorCodes.WebhookSampleNotJson);
        }

        return await TryAsync(sourceId, mapping, json, DeliveryHeaders.Of(headers ?? new Dictionary<string, string>()), EventTime.ToMicroseconds(clock.GetUtcNow()), isMasked: false, cancellationToken);
    }

    public async Task<WebhookTrialDto> OfDeliveryAsync(Guid sourceId, WebhookMapping mapping, Guid deliveryId, CancellationToken cancellationToken)
    {
        var row = await deliveries.ReadAsync(sourceId, deliveryId, cancellationToken);
        return await TryAsync(sourceId, mapping, row.Raw, row.Headers, row.ReceivedAt, isMasked: true, cancellationToken);
    }

    private async Task<WebhookTrialDto> TryAsync(
        Guid sourceId, WebhookMapping mapping, ReadOnlyMemory<byte> json, IReadOnlyDictionary<string, string> headers, DateTimeOffset receivedAt, bool isMasked,
        CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var source = await transaction.SingleOrDefaultAsync<SourceInfo>($"{SourceSql.All} where id = @sourceId", new { sourceId }, cancellationToken)
            ?? throw new EntityNotFoundException("Source", sourceId);
        var tenantRules = await rules.FindAsync(source.TenantId, cancellationToken) ?? throw new EntityNotFoundException("Tenant", source.TenantId);
        var delivery = new DeliveryJudge(source, mapping, tenantRules, clock).Judge(json, headers, receivedAt);
        return new WebhookTrialDto
        {
            Events = [.. delivery.Events.Take(MaxShown).Select(e => Map(e.Made, e.Event, isMasked))],
            EventCount = delivery.Events.Count,
            Faults = [.. delivery.Faults.Take(MaxShown).Select(f => Map(f, isMasked))],
            IsIgnored = delivery.IsIgnored,
        };
    }

    private WebhookTrialEventDto Map(MappedEvent made, IncomingEvent item, bool isMasked)
    {
        var (rule, json) = (made.Rule, Encoding.UTF8.GetString(item.Properties.Span));
        return new WebhookTrialEventDto
        {
            Definition = rule.Index,
            Kind = rule.Kind,
            Name = isMasked ? MaskedTrial.Text(item.Name, rule.NamePath) : item.Name,
            EventId = isMasked ? MaskedTrial.Text(item.EventId, rule.EventId) : item.EventId,
            OccurredTime = item.OccurredAt,
            Identifiers = [.. item.Identifiers.Select(i => new WebhookTrialIdentifierDto(LabelOf(i), isMasked ? Masking.Identifier(i.Kind, i.Value) : i.Value))],
            Json = isMasked ? MaskedTrial.Json(json, rule) : json,
        };
    }

    // A detail may quote what a path found.
    private WebhookTrialFaultDto Map(MappingFault fault, bool isMasked) => new(
        fault.Rule?.Index, fault.Place, fault.Field, fault.Rejection.Reason, texts.Reason(fault.Rejection.Reason),
        isMasked && fault.Rejection.Detail is { } detail ? QuarantineMasking.MaskedText(detail) ?? detail : fault.Rejection.Detail);

    private string LabelOf(Identifier identifier) => names.LabelOf(IdentifierTypes.KeyOf(identifier));
}
