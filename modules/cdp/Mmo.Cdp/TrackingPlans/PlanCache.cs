using System.Collections.Concurrent;
using System.Collections.Frozen;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>
/// The plans of a tenant's sources that are on. They are read with the tenant's other rules, every few seconds; one that has not changed is not
/// built again.
/// </summary>
internal sealed class PlanCache : ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, FrozenDictionary<int, (string Stamp, TrackingPlan Plan)>> _byTenant = new();

    /// <summary>By the number of the source.</summary>
    public async Task<IReadOnlyDictionary<int, TrackingPlan>> LoadAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var stamps = await transaction.QueryAsync<StampRow>(TrackingPlanSql.Stamps, null, cancellationToken);
        if (stamps.Count == 0)
        {
            _byTenant.TryRemove(transaction.TenantId, out _);
            return FrozenDictionary<int, TrackingPlan>.Empty;
        }

        var known = _byTenant.GetValueOrDefault(transaction.TenantId, FrozenDictionary<int, (string Stamp, TrackingPlan Plan)>.Empty);
        var changed = stamps.Where(s => !known.TryGetValue(s.SourceNo, out var entry) || entry.Stamp != s.ConcurrencyStamp).Select(s => s.SourceNo).ToArray();
        var read = changed.Length == 0
            ? []
            : (await transaction.QueryAsync<PlanRow>(TrackingPlanSql.Many, new { Sources = changed }, cancellationToken)).ToDictionary(r => r.SourceNo);
        var plans = stamps.Where(s => read.ContainsKey(s.SourceNo) || !changed.Contains(s.SourceNo)).ToFrozenDictionary(
            s => s.SourceNo, s => read.TryGetValue(s.SourceNo, out var row) ? (Stamp: row.ConcurrencyStamp, Plan: row.ToPlan()) : known[s.SourceNo]);
        _byTenant[transaction.TenantId] = plans;
        return plans.ToFrozenDictionary(p => p.Key, p => p.Value.Plan);
    }

    private sealed class StampRow
    {
        public int SourceNo { get; init; }

        public string ConcurrencyStamp { get; init; } = "";
    }
}
