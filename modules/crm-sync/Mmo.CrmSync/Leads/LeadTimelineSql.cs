namespace Mmo.CrmSync.Leads;

internal static class LeadTimelineSql
{
    /// <summary>
    /// For the transaction of <see cref="Newest"/>: without sorts the planner walks the months' indexes backwards and stops; with them it
    /// takes the person for one with few events, and reads all of a busy one's.
    /// </summary>
    public const string ByIndex = "set local enable_sort = off";

    // Each part brings its newest events by the index (part, occurred_at); a person has few parts. The birth part is found by the profile's
    // own number, the others by the index of parts that moved.
    public const string Newest =
        """
        with parts as (
          select p.profile_id as part_no from cdp_api.person_v1 p where p.part_no = @PartNo
          union
          select m.part_no from cdp_api.person_v1 p
          join cdp_api.person_v1 m on m.profile_id = p.profile_id and m.profile_id <> m.part_no
          where p.part_no = @PartNo)
        select e.batch_id || '.' || e.n as key, t.name, e.occurred_at, s.name as source_name,
          case when e.is_internal then e.properties::text end as properties, b.amount_minor, b.currency
        from parts p
        cross join lateral (
          select e.batch_id, e.n, e.event_type_id, e.source_no, e.occurred_at, e.properties, (e.flags & 8) <> 0 as is_internal
          from cdp_api.event_v1 e
          where e.part_no = p.part_no
          order by e.occurred_at desc
          limit @Count) e
        join cdp_api.event_type_v1 t on t.id = e.event_type_id
        left join cdp_api.source_v1 s on s.no = e.source_no
        left join cdp_api.purchase_v1 b on b.batch_id = e.batch_id and b.n = e.n
        order by e.occurred_at desc, e.batch_id desc, e.n desc
        limit @Count
        """;
}
