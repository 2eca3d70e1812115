namespace Mmo.Cdp.TrackingPlans;

/// <summary>
/// What a commit counts along. Both tables are bounded: whoever has a public write key can fill no more rows than that, and what is there already goes
/// on counting. Room is looked up only where something is new.
/// </summary>
internal static class PlanCountSql
{
    /// <summary>How many different events of a source are told apart.</summary>
    public const int MaxSeen = 1000;

    /// <summary>How many unplanned events or properties of a source are told apart; the other violations are bounded by the plan.</summary>
    public const int MaxUnplanned = 500;

    public const string CountSeen =
        """
        insert into cdp.seen_event as s (tenant_id, source_no, kind, name, count, first_at, last_at)
        select $1, n.source_no, n.kind, n.name, n.count, n.first_at, n.last_at
        from (
          select u.*, k.known, row_number() over (partition by u.source_no, k.known order by u.count desc, u.name) as place
          from unnest($2, $3, $4, $5, $6, $7) as u (source_no, kind, name, count, first_at, last_at)
          left join lateral (
            select true as known from cdp.seen_event where source_no = u.source_no and kind = u.kind and name = u.name offset 0) k on true) n
        where n.known or n.place <= $8 - (select count(*) from (select from cdp.seen_event where source_no = n.source_no limit $8) f)
        on conflict (tenant_id, source_no, kind, name) do update
        set count = s.count + excluded.count, first_at = least(s.first_at, excluded.first_at), last_at = greatest(s.last_at, excluded.last_at)
        """;

    public const string CountViolations =
        """
        insert into cdp.plan_violation as v (tenant_id, source_no, violation, kind, name, property, count, first_at, last_at, sample)
        select $1, n.source_no, n.violation, n.kind, n.name, n.property, n.count, n.first_at, n.last_at, n.sample
        from (
          select u.*, k.known, row_number() over (partition by u.source_no, u.violation, k.known order by u.count desc, u.name, u.property) as place
          from unnest($2, $3, $4, $5, $6, $7, $8, $9, $10) as u (source_no, violation, kind, name, property, count, first_at, last_at, sample)
          left join lateral (
            select true as known from cdp.plan_violation
            where source_no = u.source_no and violation = u.violation and kind = u.kind and name = u.name and property = u.property
            offset 0) k on true) n
        where n.known or not starts_with(n.violation, 'unplanned')
          or n.place <= $11 - (select count(*) from (select from cdp.plan_violation where source_no = n.source_no and violation = n.violation limit $11) f)
        on conflict (tenant_id, source_no, violation, kind, name, property) do update
        set count = v.count + excluded.count, first_at = least(v.first_at, excluded.first_at), last_at = greatest(v.last_at, excluded.last_at),
            sample = coalesce(excluded.sample, v.sample)
        """;
}
