using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Tests.Hosting;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;

namespace Mmo.Cdp.Tests.Recompute;

/// <summary>Works out anew what a tenant keeps up: the members of segments from their conditions, every number from the events.</summary>
internal sealed class Recount(CdpHost host, Guid tenantId, string zone)
{
    /// <summary>Each query answers what differs, in words.</summary>
    private static readonly (string Of, string Sql)[] Numbers =
    [
        ("events, first and last time of parts",
            """
            select format('part %s: %s %s %s is %s %s %s', coalesce(s.part_no, e.part_no), s.event_count, s.first_seen_at, s.last_seen_at, e.n, e.first_at, e.last_at)
            from cdp.part_stat s
            full join (
              select part_no, count(*) as n, coalesce(min(least(occurred_at, received_at)) filter (where flags & 8 = 0), 'infinity') as first_at,
                     coalesce(max(least(occurred_at, received_at)) filter (where flags & 8 = 0), '-infinity') as last_at
              from cdp.event group by 1) e on e.part_no = s.part_no
            where (s.event_count, s.first_seen_at, s.last_seen_at) is distinct from (e.n, e.first_at, e.last_at)
            """),
        ("first and last time of people, and who is known",
            """
            select format('profile %s: %s %s %s is %s %s %s', coalesce(f.profile_id, p.profile_id), f.first_seen_at, f.last_seen_at, f.is_known, p.first_at, p.last_at, p.is_known)
            from cdp.profile f
            full join (
              select a.profile_id, min(least(e.occurred_at, e.received_at)) filter (where e.flags & 8 = 0) as first_at,
                     date_bin('5 minutes', max(least(e.occurred_at, e.received_at)) filter (where e.flags & 8 = 0), 'epoch') as last_at,
                     bool_or(exists (select from cdp.identifier i where i.part_no = a.part_no and i.kind <= 4)) as is_known
              from cdp.part a left join cdp.event e on e.part_no = a.part_no
              group by 1) p on p.profile_id = f.profile_id
            where (f.first_seen_at, f.last_seen_at, f.is_known) is distinct from (p.first_at, p.last_at, p.is_known)
            """),
        ("orders and refunds",
            """
            with told as (
              select e.part_no, case t.name when 'Order Completed' then 'order' else 'refund' end as meaning, e.properties ->> 'order_id' as order_id,
                     (e.properties ->> 'total')::numeric * case e.properties ->> 'currency' when 'JPY' then 1 else 100 end as amount,
                     e.properties ->> 'currency' as currency, e.occurred_at, e.batch_id, e.n
              from cdp.event e join cdp.event_type t on t.id = e.event_type_id
              where t.name in ('Order Completed', 'Order Refunded')),
            counted as (
              select *, row_number() over (partition by order_id, meaning order by batch_id, n) as time from told),
            anew as (
              select part_no, meaning, order_id, amount, currency, occurred_at from counted where meaning = 'refund' or time = 1),
            kept as (
              select part_no, meaning, order_id, amount_minor::numeric, currency, occurred_at from cdp.purchase)
            (select 'kept for nothing: ' || k from (select * from kept except all select * from anew) k)
            union all
            (select 'not kept: ' || a from (select * from anew except all select * from kept) a)
            """),
        ("commits of the feed",
            """
            select format('batch %s tells of %s events, and has %s', b.batch_id, b.event_count, e.n)
            from cdp.feed_batch b
            join (select batch_id, count(*) as n, min(occurred_at) as first_at, max(occurred_at) as last_at from cdp.event group by 1) e on e.batch_id = b.batch_id
            where b.event_count <> e.n or b.min_time > e.first_at or b.max_time < e.last_at
            """),
        ("counts of segments",
            """
            select format('segment %s counts %s members and has %s', s.id, s.member_count, count(m.profile_id))
            from cdp.segment s left join cdp.segment_member m on m.segment_id = s.id
            group by s.id, s.member_count
            having s.member_count <> count(m.profile_id)
            """),
        ("entries and exits of segments",
            """
            select format('of segment %s the changes leave %s members', s.id, coalesce(c.left_over, 0))
            from cdp.segment s
            left join (select segment_id, sum(case when is_entry then 1 else -1 end) as left_over from cdp.segment_change group by 1) c on c.segment_id = s.id
            where coalesce(c.left_over, 0) <> s.member_count
            """),
        ("members who are nobody", "select format('member %s of %s is no profile', m.profile_id, m.segment_id) from cdp.segment_member m where not exists (select from cdp.profile p where p.profile_id = m.profile_id)"),
        ("segments that failed", "select format('segment %s: %s', id, last_error) from cdp.segment where last_error is not null or needs_rebuild"),
    ];

    /// <summary>What differs, one line each.</summary>
    public async Task<IReadOnlyList<string>> DriftAsync(IReadOnlyList<Guid> segments)
    {
        var drift = new List<string>();
        await using var transaction = await host.Module.BeginAsync(tenantId);
        foreach (var (of, sql) in Numbers)
        {
            drift.AddRange((await transaction.QueryAsync<string>(sql)).Select(line => $"{of}: {line}"));
        }

        var catalog = await host.Services.GetRequiredService<ConditionCatalogs>().LoadAsync(transaction, TimeZoneInfo.FindSystemTimeZoneById(zone), CancellationToken.None);
        foreach (var segment in segments)
        {
            drift.AddRange(await MembersDriftAsync(transaction, catalog, segment));
        }

        return drift;
    }

    private async Task<IEnumerable<string>> MembersDriftAsync(TenantTransaction transaction, ConditionCatalog catalog, Guid segment)
    {
        var condition = catalog.Segments[segment].Condition;
        var bound = ConditionParsing.Bind(condition, catalog, new ConditionFaults(host.Services.GetRequiredService<IMmoTexts>()));
        if (bound is null)
        {
            return [$"the condition no longer fits the catalogue: {condition}"];
        }

        var compiled = ConditionCompiler.Compile(bound, PeopleScope.Everyone, new ConditionClock(host.Clock.GetUtcNow(), catalog.Zone));
        var anew = await transaction.QueryAsync<long>($"select p.profile_id from {compiled.From} where {compiled.Where}", compiled.Parameters);
        var kept = await transaction.QueryAsync<long>("select profile_id from cdp.segment_member where segment_id = @segment", new { segment });
        return anew.Except(kept).Select(p => $"{p} is missing in {condition}").Concat(kept.Except(anew).Select(p => $"{p} should not be in {condition}"));
    }
}
