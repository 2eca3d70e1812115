namespace Mmo.Cdp.DataQuality;

internal static class SourceDaySql
{
    /// <summary>
    /// Adds what a commit batch brought, a row a source and day. Whose person has no name yet is looked up here, after their profiles were written
    /// ($21 to $24: source, day, profile, events): only for people who were there before the batch and said nothing of themselves in it.
    /// </summary>
    public const string Add =
        """
        insert into cdp.source_day as d (
          tenant_id, source_no, day, stored, replayed, imported, late, clamped, unknown_person, delay_10s, delay_1m, delay_10m, delay_1h, delay_1d,
          delay_longer, duplicates, quarantined, failed_requests, first_received_at, last_received_at)
        select $1, u.source_no, u.day, u.stored, u.replayed, u.imported, u.late, u.clamped, u.unknown_person + coalesce(a.n, 0), u.delay_10s, u.delay_1m, u.delay_10m,
               u.delay_1h, u.delay_1d, u.delay_longer, u.duplicates, u.quarantined, u.failed_requests, u.first_received_at, u.last_received_at
        from unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
          as u (source_no, day, stored, replayed, imported, late, clamped, unknown_person, delay_10s, delay_1m, delay_10m, delay_1h, delay_1d, delay_longer,
                duplicates, quarantined, failed_requests, first_received_at, last_received_at)
        left join (
          select k.source_no, k.day, sum(k.n)::bigint as n
          from unnest($21, $22, $23, $24) as k (source_no, day, profile_id, n)
          left join lateral (select is_known from cdp.profile where profile_id = k.profile_id offset 0) p on true
          where p.is_known is not true
          group by k.source_no, k.day) a on a.source_no = u.source_no and a.day = u.day
        on conflict (tenant_id, source_no, day) do update
        set stored = d.stored + excluded.stored,
            replayed = d.replayed + excluded.replayed,
            imported = d.imported + excluded.imported,
            late = d.late + excluded.late,
            clamped = d.clamped + excluded.clamped,
            unknown_person = d.unknown_person + excluded.unknown_person,
            delay_10s = d.delay_10s + excluded.delay_10s,
            delay_1m = d.delay_1m + excluded.delay_1m,
            delay_10m = d.delay_10m + excluded.delay_10m,
            delay_1h = d.delay_1h + excluded.delay_1h,
            delay_1d = d.delay_1d + excluded.delay_1d,
            delay_longer = d.delay_longer + excluded.delay_longer,
            duplicates = d.duplicates + excluded.duplicates,
            quarantined = d.quarantined + excluded.quarantined,
            failed_requests = d.failed_requests + excluded.failed_requests,
            first_received_at = least(d.first_received_at, excluded.first_received_at),
            last_received_at = greatest(d.last_received_at, excluded.last_received_at),
            longest_gap = greatest(d.longest_gap, excluded.first_received_at - d.last_received_at)
        """;

    /// <summary>The counts of a time, by source and day.</summary>
    public const string OfDays =
        """
        select source_no, day, stored, replayed, imported, late, clamped, unknown_person, delay_10s, delay_1m, delay_10m, delay_1h, delay_1d, delay_longer,
               duplicates, quarantined, failed_requests
        from cdp.source_day
        where day between @From::date and @To::date
        """;

    /// <summary>
    /// Every source with when something came last, and the longest it has been silent in the fourteen days up to then: within a day, or from the
    /// last of one day to the first of the next that has any.
    /// </summary>
    public const string Sources =
        """
        select s.id, s.no, s.name, s.kind, s.is_enabled, f.last_received_at, f.longest_gap, coalesce(f.active_days, 0) as active_days
        from cdp.source s
        cross join lateral (
          select max(g.last_received_at) as last_received_at,
                 max(greatest(g.longest_gap, g.first_received_at - g.before)) filter (where g.day > g.newest - 14) as longest_gap,
                 count(*) filter (where g.day > g.newest - 14)::int as active_days
          from (
            select d.day, d.first_received_at, d.last_received_at, d.longest_gap,
                   lag(d.last_received_at) over (order by d.day) as before, max(d.day) over () as newest
            from (
              select day, first_received_at, last_received_at, longest_gap
              from cdp.source_day
              where source_no = s.no and last_received_at is not null
              order by day desc
              limit 15) d) g) f
        where s.kind <> 'internal'
        order by s.name
        """;

    public const string CountedSince = "select min(day)::text from cdp.source_day";
}
