using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.Campaign.Webhooks;

[Authorize(CampaignPermissions.Channels)]
internal sealed class WebhookKeyAppService(
    CampaignDbContext database, WebhookSecrets secrets, ICurrentTenant currentTenant, ICurrentUser user, TimeProvider clock) : IWebhookKeyAppService
{
    [Authorize(CampaignPermissions.Journeys)]
    public async Task<WebhookKeyDto> GetAsync(CancellationToken cancellationToken = default) => ToDto(await FindAsync(cancellationToken));

    public async Task<NewWebhookKeyDto> CreateAsync(CreateWebhookKeyDto input, CancellationToken cancellationToken = default)
    {
        var key = await FindAsync(cancellationToken);
        if (key is null)
        {
            key = new WebhookKey { TenantId = currentTenant.RequiredId };
            database.Add(key);
        }
        else
        {
            database.Expect(key, input.ConcurrencyStamp ?? "");
        }

        var (secret, kept) = secrets.Make();
        key.ProtectedSecret = kept;
        key.Ending = secret[^4..];
        key.CreatedAt = clock.GetUtcNow();
        key.CreatedBy = user.Name;
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "webhook_key_pkey"))
        {
            // Somebody else made the first one at this moment.
            throw new ConcurrencyException("WebhookKey");
        }

        return new NewWebhookKeyDto { Secret = secret, Key = ToDto(key) };
    }

    private static WebhookKeyDto ToDto(WebhookKey? key) => key is null ? new() : new()
    {
        Exists = true, Ending = key.Ending, CreatedAt = key.CreatedAt, CreatedBy = key.CreatedBy, ConcurrencyStamp = key.ConcurrencyStamp,
    };

    private Task<WebhookKey?> FindAsync(CancellationToken cancellationToken) => database.Set<WebhookKey>().SingleOrDefaultAsync(cancellationToken);
}
