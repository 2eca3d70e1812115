using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Cdp.Sources;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Permissions;

namespace Mmo.Cdp.Webhooks;

[Authorize(CdpPermissions.Sources)]
internal sealed class WebhookAppService(
    CdpDbContext db, WebhookSecrets secrets, WriteKeys keys, WebhookCache cache, IPermissionChecker permissions) : IWebhookAppService
{
    public async Task<WebhookDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await MapAsync(await db.LoadWebhookAsync(id, cancellationToken), await permissions.IsGrantedAsync(CdpPermissions.SourcesEdit, cancellationToken), cancellationToken);

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<WebhookDto> UpdateAsync(Guid id, UpdateWebhookDto input, CancellationToken cancellationToken = default)
    {
        var webhook = await db.LoadWebhookAsync(id, cancellationToken);
        db.Expect(webhook, input.ConcurrencyStamp);
        var signature = SignatureReading.Read(input.Signature);
        webhook.Sign(signature);
        if (input.Secret?.Trim() is { Length: > 0 } secret)
        {
            webhook.SetSecret(secret, input.KeepsOldSecret, secrets);
        }

        SignatureReading.Demand(signature, webhook.ProtectedSecret is { } kept ? secrets.Reveal(kept) : null);
        return await SaveAsync(webhook, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<WebhookDto> DropOldSecretAsync(Guid id, DropOldSecretDto input, CancellationToken cancellationToken = default)
    {
        var webhook = await db.LoadWebhookAsync(id, cancellationToken);
        db.Expect(webhook, input.ConcurrencyStamp);
        webhook.DropOldSecret();
        return await SaveAsync(webhook, cancellationToken);
    }

    private async Task<WebhookDto> SaveAsync(Webhook webhook, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        cache.Forget(webhook.SourceId);
        return await MapAsync(webhook, mayEdit: true, cancellationToken);
    }

    private async Task<WebhookDto> MapAsync(Webhook webhook, bool mayEdit, CancellationToken cancellationToken)
    {
        var key = await db.Set<Source>().Where(s => s.Id == webhook.SourceId).Select(s => s.ProtectedWriteKey).SingleOrDefaultAsync(cancellationToken);
        return new WebhookDto
        {
            Path = mayEdit && key is not null ? $"{WebhookEndpoints.Root}/{keys.Reveal(key)}" : null,
            Signature = webhook.ReadSignature(),
            HasSecret = webhook.ProtectedSecret is not null,
            Secret = mayEdit && webhook.ProtectedSecret is { } secret ? secrets.Reveal(secret) : null,
            HasOldSecret = webhook.ProtectedOldSecret is not null,
            LastRefusedTime = webhook.LastRefusedAt,
            LastRefusedReason = webhook.LastRefusedReason,
            RefusedCount = webhook.RefusedCount,
            ConcurrencyStamp = webhook.ConcurrencyStamp,
        };
    }
}
