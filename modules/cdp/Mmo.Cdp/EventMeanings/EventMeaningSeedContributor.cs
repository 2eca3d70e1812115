using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;

namespace Mmo.Cdp.EventMeanings;

/// <summary>The order and refund events of Segment's e-commerce specification, which most SDK users follow.</summary>
internal sealed class EventMeaningSeedContributor(ModuleDatabase<CdpDbContext> database, TimeProvider clock) : IDataSeedContributor, ITransientDependency
{
    // Only a tenant without any: what somebody deleted does not come back at the next start.
    private const string Insert =
        """
        insert into cdp.event_meaning (id, tenant_id, event_name, meaning, order_id_path, amount_path, currency_path, concurrency_stamp)
        select s.id, @TenantId, s.event_name, s.meaning, 'order_id|orderId', s.amount_path, 'currency', replace(s.id::text, '-', '')
        from (values
          (@Order, 'Order Completed', 'order', 'revenue|total'),
          (@Refund, 'Order Refunded', 'refund', 'total|revenue')) as s (id, event_name, meaning, amount_path)
        where not exists (select from cdp.event_meaning)
          and not exists (select from cdp.audit_entry where entity_type = 'EventMeaning')
        on conflict do nothing
        """;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(context.TenantId, cancellationToken);
        await transaction.ExecuteAsync(Insert, new { context.TenantId, Order = Uuid.Next(clock), Refund = Uuid.Next(clock) }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
