using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Mmo.DependencyInjection;
using Mmo.Identity.Tenants;

namespace Mmo.Campaign.Tenants;

/// <summary>The zone of a tenant, for people whose own is not known. Remembered for a minute.</summary>
internal sealed class TenantZones(IServiceScopeFactory scopes, TimeProvider clock) : ISingletonDependency
{
    private static readonly TimeSpan Keep = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, (TimeZoneInfo Zone, long Since)> _known = new();

    public async Task<TimeZoneInfo> GetAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(tenantId, out var known) && clock.GetElapsedTime(known.Since) < Keep)
        {
            return known.Zone;
        }

        await using var scope = scopes.CreateAsyncScope();
        var tenant = await scope.ServiceProvider.GetRequiredService<ITenantDirectory>().FindAsync(tenantId, cancellationToken);
        var zone = Find(tenant?.TimeZone) ?? TimeZoneInfo.Utc;
        _known[tenantId] = (zone, clock.GetTimestamp());
        return zone;
    }

    /// <summary>The zone of an IANA id; null for an id that nobody knows, as people's data may hold.</summary>
    public static TimeZoneInfo? Find(string? id) =>
        !string.IsNullOrEmpty(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
