using Mmo.Application.Services;

namespace Mmo.Campaign.Webhooks;

/// <summary>The key by which other systems know that a webhook is ours.</summary>
public interface IWebhookKeyAppService : IApplicationService
{
    /// <summary>What can be seen of it.</summary>
    Task<WebhookKeyDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a new one; what is sent from now on is signed with it, and the old one is worth nothing any more.</summary>
    Task<NewWebhookKeyDto> CreateAsync(CreateWebhookKeyDto input, CancellationToken cancellationToken = default);
}
