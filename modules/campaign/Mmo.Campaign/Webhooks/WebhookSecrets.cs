using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Webhooks;

/// <summary>Makes, keeps and reads the secret of a tenant; in the database it stands encrypted.</summary>
internal sealed class WebhookSecrets(ModuleDatabase<CampaignDbContext> database, IDataProtectionProvider protection) : ISingletonDependency
{
    private readonly IDataProtector _protector = protection.CreateProtector("Mmo.Campaign.WebhookKey");

    /// <summary>A new secret, and how it is kept.</summary>
    public (string Secret, string Protected) Make()
    {
        var secret = $"whsec_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32))}";
        return (secret, _protector.Protect(secret));
    }

    /// <summary>The secret that signs now, or null when none was made.</summary>
    public async Task<string?> FindAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var kept = await transaction.SingleOrDefaultAsync<string>("select protected_secret from campaign.webhook_key", null, cancellationToken);
        return kept is null ? null : _protector.Unprotect(kept);
    }
}
