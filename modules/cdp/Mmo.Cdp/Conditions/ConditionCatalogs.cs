using System.Collections.Concurrent;
using Mmo.Cdp.Attributes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Identity.Tenants;

namespace Mmo.Cdp.Conditions;

/// <summary>Loads what conditions are bound to.</summary>
internal sealed class ConditionCatalogs(ITenantDirectory tenants, TimeProvider clock) : ISingletonDependency
{
    private static readonly TimeSpan ZoneAge = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, (TimeZoneInfo Zone, long At)> _zones = new();

    public async Task<ConditionCatalog> LoadAsync(TenantTransaction transaction, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        var attributes = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        var eventTypes = await transaction.QueryAsync<EventTypeRow>("select id, name from cdp.event_type", null, cancellationToken);
        var segments = await transaction.QueryAsync<SegmentReference>(
            "select id, name, condition::text as condition, is_active from cdp.segment", null, cancellationToken);
        return new ConditionCatalog(attributes, eventTypes.ToDictionary(e => e.Name, e => e.Id), segments.ToDictionary(s => s.Id), zone);
    }

    /// <summary>The tenant's zone. Ask before a transaction begins: the answer comes from another module, at most once a minute.</summary>
    public async Task<TimeZoneInfo> ZoneAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        if (_zones.TryGetValue(tenantId, out var known) && clock.GetElapsedTime(known.At) < ZoneAge)
        {
            return known.Zone;
        }

        var tenant = await tenants.FindAsync(tenantId, cancellationToken);
        var zone = tenant is not null && TimeZoneInfo.TryFindSystemTimeZoneById(tenant.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        _zones[tenantId] = (zone, clock.GetTimestamp());
        return zone;
    }

    private sealed class EventTypeRow
    {
        public int Id { get; init; }

        public string Name { get; init; } = "";
    }
}
