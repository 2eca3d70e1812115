using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore;

namespace Mmo.Cdp.Webhooks;

[Authorize(CdpPermissions.Sources)]
internal sealed class WebhookMappingAppService(
    CdpDbContext db, WebhookCache cache, WebhookTrial trial, DeliveryReader deliveries, IdentifierTypeList types, IDataScopes scopes) : IWebhookMappingAppService
{
    public async Task<WebhookMappingDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await MapAsync(await db.LoadWebhookAsync(id, cancellationToken), cancellationToken);

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<WebhookMappingDto> UpdateAsync(Guid id, UpdateWebhookMappingDto input, CancellationToken cancellationToken = default)
    {
        MappingReading.Read(input);
        var webhook = await db.LoadWebhookAsync(id, cancellationToken);
        db.Expect(webhook, input.ConcurrencyStamp);
        webhook.Map(input);
        await db.SaveChangesAsync(cancellationToken);
        cache.Forget(id);
        return await MapAsync(webhook, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<WebhookTrialDto> TryAsync(Guid id, WebhookTrialInput input, CancellationToken cancellationToken = default)
    {
        await db.LoadWebhookAsync(id, cancellationToken);
        var mapping = MappingReading.Read(input.Mapping);
        if (input.DeliveryId is not { } deliveryId)
        {
            return await trial.OfSampleAsync(id, mapping, input.Sample, input.Headers, cancellationToken);
        }

        await DemandAllAsync(cancellationToken);
        return await trial.OfDeliveryAsync(id, mapping, deliveryId, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<ListResultDto<WebhookDeliveryDto>> GetDeliveriesAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await DemandAllAsync(cancellationToken);
        await db.LoadWebhookAsync(id, cancellationToken);
        return new() { Items = await deliveries.NewestAsync(id, cancellationToken) };
    }

    // As in the quarantine: what belongs to no unit is seen only by who sees everything.
    private Task DemandAllAsync(CancellationToken cancellationToken) => scopes.DemandAllAsync(CdpErrorCodes.QuarantineNeedsEverything, cancellationToken);

    private async Task<WebhookMappingDto> MapAsync(Webhook webhook, CancellationToken cancellationToken)
    {
        var mapping = webhook.ReadMapping();
        return new()
        {
            Events = mapping.Events,
            IgnoresOthers = mapping.IgnoresOthers,
            IdentifierTypes = await types.AllAsync(cancellationToken),
            ConcurrencyStamp = webhook.ConcurrencyStamp,
        };
    }
}
