using Mmo.Campaign.Tenants;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Tracking;

/// <summary>Reads links that come back. Null for whatever this tenant's key did not sign.</summary>
internal sealed class LinkReader(TenantKeys keys) : ISingletonDependency
{
    public async Task<LinkToken?> ReadAsync(string text, LinkKind kind, CancellationToken cancellationToken)
    {
        if (!LinkToken.TryRead(text, kind, out var token, out var bytes) || await keys.FindAsync(token.TenantId, cancellationToken) is not { } key)
        {
            return null;
        }

        return LinkToken.IsSignedWith(key, bytes) ? token : null;
    }
}
