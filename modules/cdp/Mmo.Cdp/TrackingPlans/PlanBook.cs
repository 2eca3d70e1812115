using System.Text.Json;
using Mmo.Cdp.Ingestion;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Reads and saves plans.</summary>
internal sealed class PlanBook(TenantRulesCache cache, TimeProvider clock) : ISingletonDependency
{
    private const string EntityType = "TrackingPlan";

    public static async Task<PlanSource> SourceAsync(TenantTransaction transaction, Guid id, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<PlanSource>(TrackingPlanSql.Source, new { Id = id }, cancellationToken) ?? throw new EntityNotFoundException("Source", id);

    public static Task<PlanRow?> FindAsync(TenantTransaction transaction, PlanSource source, CancellationToken cancellationToken) =>
        transaction.SingleOrDefaultAsync<PlanRow>(TrackingPlanSql.One, new { source.No }, cancellationToken);

    /// <summary>Saves a plan that was read with a stamp, and commits.</summary>
    public async Task SaveAsync(TenantTransaction transaction, Guid id, PlanSource source, PlanContent plan, string stamp, CancellationToken cancellationToken)
    {
        var saved = await transaction.ExecuteAsync(
            TrackingPlanSql.Save,
            new
            {
                source.No, plan.IsOn, Policies = JsonSerializer.Serialize(plan.Policies, MmoJson.Options), Events = JsonSerializer.Serialize(plan.Events, MmoJson.Options),
                Stamp = stamp, NewStamp = Uuid.Next(clock).ToString("N"), Now = clock.GetUtcNow(),
            },
            cancellationToken);
        if (saved == 0)
        {
            throw new ConcurrencyException(EntityType);
        }

        await transaction.ExecuteAsync(TrackingPlanSql.DeleteStale, Places(source, plan.Events), cancellationToken);
        await transaction.AuditAsync(
            "updated", EntityType, id.ToString(),
            new { isOn = plan.IsOn, policies = plan.Policies, events = plan.Events.Count, properties = plan.Events.Sum(e => e.Properties.Count) },
            cancellationToken: cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        cache.Forget(transaction.TenantId);
    }

    public async Task DeleteAsync(TenantTransaction transaction, Guid id, PlanSource source, CancellationToken cancellationToken)
    {
        var gone = await transaction.ExecuteAsync(TrackingPlanSql.Delete, new { source.No }, cancellationToken);
        await transaction.ExecuteAsync(TrackingPlanSql.ClearViolations, new { source.No }, cancellationToken);
        if (gone > 0)
        {
            await transaction.AuditAsync("deleted", EntityType, id.ToString(), cancellationToken: cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        cache.Forget(transaction.TenantId);
    }

    public static async Task ClearViolationsAsync(TenantTransaction transaction, Guid id, PlanSource source, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(TrackingPlanSql.ClearViolations, new { source.No }, cancellationToken);
        await transaction.AuditAsync("cleared", EntityType, id.ToString(), cancellationToken: cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static object Places(PlanSource source, IReadOnlyList<PlanEventDto> events)
    {
        var properties = events.SelectMany(e => e.Properties, (e, p) => (Kind: PlanKinds.CallOf(e.Kind), Name: PlanKinds.NameOf(e), p.Path)).ToArray();
        return new
        {
            source.No,
            Kinds = events.Select(e => PlanKinds.CallOf(e.Kind)).ToArray(),
            Names = events.Select(PlanKinds.NameOf).ToArray(),
            PropertyKinds = properties.Select(p => p.Kind).ToArray(),
            PropertyNames = properties.Select(p => p.Name).ToArray(),
            Paths = properties.Select(p => p.Path).ToArray(),
        };
    }
}
