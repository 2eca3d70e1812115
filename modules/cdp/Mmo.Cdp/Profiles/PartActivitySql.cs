namespace Mmo.Cdp.Profiles;

internal static class PartActivitySql
{
    /// <summary>By day and by source, in one walk over the part's events: they are as few as may be divided.</summary>
    public const string Counts =
        """
        select g.day, (g.day + 1)::timestamp at time zone @Zone as ends_at, s.id as source_id, s.name as source_name, g.count
        from (
          select d.day, d.source_no, count(*) as count
          from (
            select (e.occurred_at at time zone @Zone)::date as day, e.source_no
            from cdp.event e
            where e.part_no = @PartNo and e.flags & 8 = 0) d
          group by grouping sets ((d.day), (d.source_no))) g
        left join cdp.source s on s.no = g.source_no
        where g.day is not null or s.id is not null
        order by g.day desc nulls last, g.count desc, s.name
        """;
}
