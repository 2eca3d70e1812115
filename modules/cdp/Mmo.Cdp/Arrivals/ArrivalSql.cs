namespace Mmo.Cdp.Arrivals;

/// <summary>
/// What came lately. Never a search: the newest commit batches after a place in the feed, until they hold so many events; of them, what fits.
/// </summary>
internal static class ArrivalSql
{
    /// <summary>How far the feed has come; nothing comes in below that any more.</summary>
    public const string Head = "select coalesce(max(position), 0) from cdp.feed_head";

    /// <summary>How far the quarantine has.</summary>
    public const string RefusedHead = "select batch_id from cdp.quarantine where batch_id is not null order by batch_id desc limit 1";

    /// <summary>Commit batches between two positions, newest first, and how many events of sources each may hold: only the platform's own begin with mmo.</summary>
    public const string Batches =
        """
        select batch_id,
               case when min_time is not null and exists (select from unnest(types) t where t not like 'mmo.%') then event_count else 0 end as event_count
        from cdp.feed_batch
        where position > @Position and position <= @Head
        order by position desc
        limit @Take
        """;

    /// <summary>
    /// Stored events of these batches, newest first, and how many there are. The batch says in which months they lie. Where the reader does not see
    /// everybody, an event shows only with a person of theirs.
    /// </summary>
    /// <param name="filter">Which events, about e and t.</param>
    /// <param name="scope">Whose, about p; null for everybody's.</param>
    public static string Stored(string filter, string? scope) =>
        $"""
        with found as (
          select e.batch_id, e.n, e.part_no, e.source_no, e.flags, e.occurred_at, e.received_at, e.kind, t.name, count(*) over () as total
          from unnest(@Ids) as k (batch_id)
          cross join lateral (select min_time, max_time from cdp.feed_batch where batch_id = k.batch_id offset 0) b
          cross join lateral (
            select e.batch_id, e.n, e.part_no, e.event_type_id, e.source_no, e.flags, e.occurred_at, e.received_at, e.kind
            from cdp.event e
            where e.batch_id = k.batch_id and e.occurred_at >= b.min_time and e.occurred_at <= b.max_time
            offset 0) e
          cross join lateral (select name from cdp.event_type where id = e.event_type_id offset 0) t
          {(scope is null ? "" : $"cross join lateral ({PersonOf("e.part_no")}) p")}
          where e.flags & 8 = 0{filter}{(scope is null ? "" : $" and {scope}")}
          order by e.batch_id desc, e.n desc
          limit @Take)
        select f.batch_id, f.n, f.source_no, f.flags, f.occurred_at, f.received_at, f.kind, f.name, f.total,
               p.public_id as person_id, p.name as person_name, p.is_known
        from found f
        left join lateral ({PersonOf("f.part_no")}) p on true
        order by f.batch_id desc, f.n desc
        """;

    /// <summary>Refused events between two commit batches, newest first.</summary>
    public static string Refused(string filter) =>
        $"""
        select q.id, q.batch_id, q.source_no, q.received_at, q.reason, q.detail, nullif(q.event_type, '') as name, count(*) over () as total
        from (
          select id, batch_id, source_no, received_at, reason, detail, event_type
          from cdp.quarantine
          where batch_id > @RefusedBatch and batch_id <= @RefusedHead
          order by batch_id desc, id desc
          limit @Window) q
        where true{filter}
        order by q.batch_id desc, q.id desc
        limit @Take
        """;

    /// <summary>One stored event.</summary>
    public static string One(string scope) =>
        $"""
        select e.batch_id, e.n, e.source_no, e.flags, e.occurred_at, e.received_at, e.kind, t.name, e.event_id, e.properties::text as properties, e.context::text as context,
               p.public_id as person_id, p.name as person_name, p.is_known
        from (select min_time, max_time from cdp.feed_batch where batch_id = @BatchId offset 0) b
        cross join lateral (
          select * from cdp.event where batch_id = @BatchId and n = @N and occurred_at >= b.min_time and occurred_at <= b.max_time offset 0) e
        join cdp.event_type t on t.id = e.event_type_id
        left join lateral ({PersonOf("e.part_no")}) p on true
        where e.flags & 8 = 0 and {scope}
        """;

    public const string Sources = "select id, no, name, kind from cdp.source where kind <> 'internal'";

    private static string PersonOf(string part) =>
        $"""
        select r.public_id, r.name, r.is_known, r.unit_id
        from (select profile_id from cdp.part where part_no = {part} offset 0) m
        cross join lateral (select public_id, name, is_known, unit_id from cdp.profile where profile_id = m.profile_id offset 0) r
        """;
}
