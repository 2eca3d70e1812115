using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;

namespace Acme.Hello.People;

/// <summary>Counts how often each person came to a store, as cdp's feed tells of it.</summary>
internal sealed class VisitCounter : FeedConsumer<HelloDbContext>
{
    private const string Visited = "Store Visited";

    public override string Name => "visits";

    public override string Producer => "cdp";

    public override Task<IReadOnlySet<string>?> TypesAsync(Guid tenantId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<string>?>(new HashSet<string> { Visited });

    public override Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken) => transaction.ExecuteAsync(
        """
        insert into acme_hello.visit as v (tenant_id, part_no, visits, last_at)
        select @TenantId, e.part_no, count(*), max(e.occurred_at)
        from cdp_api.event_v1 e
        where e.batch_id = any(@BatchIds) and e.occurred_at between @MinTime and @MaxTime
          and e.event_type_id = (select id from cdp_api.event_type_v1 where name = @Visited)
        group by e.part_no
        on conflict (tenant_id, part_no) do update
        set visits = v.visits + excluded.visits, last_at = greatest(v.last_at, excluded.last_at)
        """,
        new { slice.TenantId, slice.BatchIds, slice.MinTime, slice.MaxTime, Visited }, cancellationToken);
}
