using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Dkim;

/// <summary>Makes keys, and finds the one that signs a sender's mail: the newest of its domain whose DNS record was seen.</summary>
internal sealed class DkimSigners(IDataProtectionProvider protection) : ISingletonDependency
{
    /// <summary>RFC 8301 §3.2 wants 2,048 bits; longer keys do not fit every DNS server's answer.</summary>
    private const int KeySize = 2048;

    private readonly IDataProtector _protector = protection.CreateProtector("Mmo.Campaign.DkimKey");
    private readonly ConcurrentDictionary<Guid, DkimSigner> _known = new();

    public (string PublicKey, string ProtectedPrivateKey) MakeKey()
    {
        using var rsa = RSA.Create(KeySize);
        return (Convert.ToBase64String(rsa.ExportSubjectPublicKeyInfo()), _protector.Protect(Convert.ToBase64String(rsa.ExportPkcs8PrivateKey())));
    }

    /// <summary>The signer of a domain in the tenant of <paramref name="context"/>; null: its mail goes unsigned.</summary>
    public async Task<DkimSigner?> FindAsync(CampaignDbContext context, string domain, CancellationToken cancellationToken)
    {
        var key = await context.Set<DkimKey>().AsNoTracking()
            .Where(k => k.Domain == domain && k.VerifiedAt != null)
            .OrderByDescending(k => k.VerifiedAt).ThenByDescending(k => k.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return key is null ? null : _known.GetOrAdd(
            key.Id, _ => new DkimSigner(key.Domain, key.Selector, Convert.FromBase64String(_protector.Unprotect(key.ProtectedPrivateKey))));
    }
}
