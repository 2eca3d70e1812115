using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Tenants;

/// <summary>
/// The key of a tenant's address hashes and links. Made at the first need and never rotated: another key would forget every suppression
/// and break every link that was sent.
/// </summary>
internal sealed class TenantKeys(ModuleDatabase<CampaignDbContext> database, IDataProtectionProvider protection) : ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, byte[]> _known = new();
    private readonly IDataProtector _protector = protection.CreateProtector("Mmo.Campaign.TenantKey");

    /// <summary>The tenant's key, made when there is none.</summary>
    public async Task<byte[]> GetAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(tenantId, out var known))
        {
            return known;
        }

        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(
            "insert into campaign.tenant_key (tenant_id, protected_key) values (@tenantId, @Key) on conflict do nothing",
            new { tenantId, Key = _protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))) }, cancellationToken);
        var key = await ReadAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return _known.GetOrAdd(tenantId, key!);
    }

    /// <summary>The tenant's key, or null where none was ever made: then no link of that tenant can be ours.</summary>
    public async Task<byte[]?> FindAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(tenantId, out var known))
        {
            return known;
        }

        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        return await ReadAsync(transaction, cancellationToken) is { } key ? _known.GetOrAdd(tenantId, key) : null;
    }

    public static byte[] HashAddress(byte[] key, string channel, string address) =>
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{channel}:{address.Trim().ToLowerInvariant()}"));

    private async Task<byte[]?> ReadAsync(TenantTransaction transaction, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<string>("select protected_key from campaign.tenant_key", null, cancellationToken) is { } text
            ? Convert.FromBase64String(_protector.Unprotect(text))
            : null;
}
