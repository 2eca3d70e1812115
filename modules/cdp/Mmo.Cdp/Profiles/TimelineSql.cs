namespace Mmo.Cdp.Profiles;

internal static class TimelineSql
{
    /// <summary>
    /// A page of what happened to all parts of a person. Each part's newest events come down its own index (part, time) and are merged, so a
    /// person with a million events costs as much as one with ten.
    /// </summary>
    public static string Page(bool isBackward, string filter) =>
        $"""
        select e.batch_id, e.n, e.part_no, t.name, e.kind, e.occurred_at, e.received_at, s.name as source_name, s.id as source_id, e.properties::text as properties, e.flags,
               exists (select from cdp.purchase p where p.batch_id = e.batch_id and p.n = e.n) as is_trade
        from unnest(@Parts) as k (part_no)
        cross join lateral (
          select e.batch_id, e.n, e.part_no, e.event_type_id, e.source_no, e.kind, e.occurred_at, e.received_at, e.properties, e.flags
          from cdp.event e
          where e.part_no = k.part_no
            and (@AfterTime::timestamptz is null or (e.occurred_at, e.batch_id, e.n) {(isBackward ? ">" : "<")} (@AfterTime, @AfterKey, @AfterMinor))
            and {filter}
          order by e.occurred_at {(isBackward ? "asc" : "desc")}, e.batch_id {(isBackward ? "asc" : "desc")}, e.n {(isBackward ? "asc" : "desc")}
          limit @Take) e
        join cdp.event_type t on t.id = e.event_type_id
        left join cdp.source s on s.no = e.source_no
        order by e.occurred_at {(isBackward ? "asc" : "desc")}, e.batch_id {(isBackward ? "asc" : "desc")}, e.n {(isBackward ? "asc" : "desc")}
        limit @Take
        """;

    /// <summary>
    /// For the transaction of <see cref="Page"/>. The planner takes everybody for average, and so reads all of a person's events to sort
    /// them; without sorts it walks the months' indexes backwards and stops (3,900 blocks or 60, for a person with 4,500 events).
    /// </summary>
    public const string ByIndex = "set local enable_sort = off";

    public const string Types = "select id, name from cdp.event_type";
}
