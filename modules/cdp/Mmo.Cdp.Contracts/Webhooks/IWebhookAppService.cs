using Mmo.Application.Services;

namespace Mmo.Cdp.Webhooks;

/// <summary>How webhook sources know their senders. The id is that of the source.</summary>
public interface IWebhookAppService : IApplicationService
{
    /// <summary>The address, the signature and what was refused for it.</summary>
    Task<WebhookDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Changes the signature; it holds on every host within five seconds.</summary>
    Task<WebhookDto> UpdateAsync(Guid id, UpdateWebhookDto input, CancellationToken cancellationToken = default);

    /// <summary>The secret before the one that is in use is good no longer.</summary>
    Task<WebhookDto> DropOldSecretAsync(Guid id, DropOldSecretDto input, CancellationToken cancellationToken = default);
}
