using Mmo.Cdp.Quarantine;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Webhooks;

/// <summary>Reads deliveries that are kept in the quarantine, as samples for a mapping.</summary>
internal sealed class DeliveryReader(ModuleDatabase<CdpDbContext> database, QuarantineTexts texts) : ISingletonDependency
{
    private const int Most = 10;
    private const int MaxSize = 128 * 1024;

    public async Task<IReadOnlyList<WebhookDeliveryDto>> NewestAsync(Guid sourceId, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<DeliveryRow>(WebhookSql.NewestDeliveries, new { id = sourceId, maxSize = MaxSize, take = Most }, cancellationToken);
        return [.. rows.Select(Map)];
    }

    public async Task<DeliveryRow> ReadAsync(Guid sourceId, Guid deliveryId, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.SingleOrDefaultAsync<DeliveryRow>(WebhookSql.Delivery, new { id = sourceId, deliveryId }, cancellationToken)
            ?? throw new EntityNotFoundException(QuarantineAudit.EntityType, deliveryId);
    }

    private WebhookDeliveryDto Map(DeliveryRow row) => new()
    {
        Id = row.Id,
        ReceivedTime = row.ReceivedAt,
        ReasonText = texts.Reason(row.Reason),
        Json = QuarantineMasking.Shown(QuarantineMasking.Text(row.Raw)),
        Headers = row.Headers.ToDictionary(h => h.Key, h => QuarantineMasking.MaskedText(h.Value) ?? h.Value),
    };
}
