using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.Webhooks;

/// <summary>How events are made of what a webhook source gets. The id is that of the source.</summary>
public interface IWebhookMappingAppService : IApplicationService
{
    /// <summary>The mapping.</summary>
    Task<WebhookMappingDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Sets the mapping; it holds on every host within five seconds.</summary>
    Task<WebhookMappingDto> UpdateAsync(Guid id, UpdateWebhookMappingDto input, CancellationToken cancellationToken = default);

    /// <summary>What a mapping would make of a delivery. Nothing is stored.</summary>
    Task<WebhookTrialDto> TryAsync(Guid id, WebhookTrialInput input, CancellationToken cancellationToken = default);

    /// <summary>The newest deliveries of the source that are in the quarantine.</summary>
    Task<ListResultDto<WebhookDeliveryDto>> GetDeliveriesAsync(Guid id, CancellationToken cancellationToken = default);
}
