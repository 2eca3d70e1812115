namespace Mmo.Cdp.Quarantine;

internal static class QuarantineSql
{
    public const int CountLimit = 10_000;

    private const string Head =
        """
        q.id, q.source_no, s.id as source_id, s.name as source_name, s.kind as source_kind, q.received_at, q.reason, q.detail, q.event_id, q.event_type,
        q.size, octet_length(q.raw) as kept_size, q.replayed_at
        """;

    /// <summary>Walks one of three indexes that all end in (received_at, id): the tenant's, its source's, its reason's.</summary>
    public static string Page(QuarantineFilter filter, QuarantineCursor? cursor)
    {
        var (compare, direction) = cursor?.IsBackward == true ? (">", "asc") : ("<", "desc");
        var after = cursor is null ? "" : $" and (q.received_at, q.id) {compare} (@Time, @Id)";
        return
            $"""
            select {Head}
            from cdp.quarantine q join cdp.source s on s.no = q.source_no
            where true{filter.Sql}{after}
            order by q.received_at {direction}, q.id {direction}
            limit @Take
            """;
    }

    public const string One =
        $"""
        select {Head}, q.raw, q.envelope::text as envelope
        from cdp.quarantine q join cdp.source s on s.no = q.source_no
        where q.id = @id
        """;

    public const string Many =
        $"""
        select {Head}, q.raw, q.envelope::text as envelope
        from cdp.quarantine q join cdp.source s on s.no = q.source_no
        where q.id = any(@ids)
        """;

    public const string Sizes = "select q.id, octet_length(q.raw) as size from cdp.quarantine q where q.id = any(@ids)";

    /// <summary>The next slice of a job: downwards from where the last one ended, and no more than is good to hold at once.</summary>
    public static string Slice(QuarantineFilter filter) =>
        $"""
        select {Head}, q.raw, q.envelope::text as envelope
        from (
          select q.*, sum(octet_length(q.raw)) over (order by q.received_at desc, q.id desc) as upto
          from (
            select q.*
            from cdp.quarantine q
            where (q.received_at, q.id) < (@AtTime, @AtId){filter.Sql}
            order by q.received_at desc, q.id desc
            limit @Take) q) q
        join cdp.source s on s.no = q.source_no
        where q.upto <= @MaxBytes or q.upto = octet_length(q.raw)
        order by q.received_at desc, q.id desc
        """;

    /// <summary>The same slice thrown away; answers how many there were and where it ended.</summary>
    public static string DiscardSlice(QuarantineFilter filter) =>
        $"""
        with slice as (
          select q.id, q.received_at
          from cdp.quarantine q
          where (q.received_at, q.id) < (@AtTime, @AtId){filter.Sql}
          order by q.received_at desc, q.id desc
          limit @Take),
        gone as (delete from cdp.quarantine d using slice where d.id = slice.id returning d.id)
        select (select count(*) from slice) as count, s.received_at as at_time, s.id as at_id, (select count(*) from gone) as gone
        from slice s
        order by s.received_at, s.id
        limit 1
        """;

    /// <summary>Counts up to 10,001 and stops.</summary>
    public static string CountSome(QuarantineFilter filter) => $"select count(*) from (select from cdp.quarantine q where true{filter.Sql} limit {CountLimit + 1}) q";

    public static string Count(QuarantineFilter filter) => $"select count(*) from cdp.quarantine q where true{filter.Sql}";

    public static string ByReason(QuarantineFilter filter) =>
        $"select q.reason, count(*) as count from cdp.quarantine q where true{filter.Sql} group by q.reason order by count(*) desc, q.reason";

    /// <summary>How many of each source were refused since.</summary>
    public const string BySource = "select q.source_no, count(*) as count from cdp.quarantine q where q.received_at >= @since group by q.source_no";

    public const string Delete = "delete from cdp.quarantine where id = any(@ids)";

    public const string StillRefused =
        """
        update cdp.quarantine q
        set reason = u.reason, detail = u.detail, event_id = u.event_id, event_type = u.event_type, replayed_at = @at
        from unnest(@ids, @reasons, @details, @eventIds, @eventTypes) as u (id, reason, detail, event_id, event_type)
        where q.id = u.id
        """;

    public const string TooOld =
        """
        delete from cdp.quarantine
        where id = any(array(select id from cdp.quarantine where received_at < @before order by received_at limit @take))
        """;

    /// <summary>The newest @rows stay.</summary>
    public const string TooMany =
        """
        delete from cdp.quarantine
        where id = any(array(select id from cdp.quarantine order by received_at desc, id desc offset @rows limit @take))
        """;

    /// <summary>What lies beyond so many bytes, counted from the newest. The length of what lies beside its row is known without fetching it.</summary>
    public const string TooLarge =
        """
        delete from cdp.quarantine
        where id = any(array(
          select id
          from (select id, received_at, sum(octet_length(raw)) over (order by received_at desc, id desc) as bytes from cdp.quarantine) q
          where bytes > @bytes
          order by received_at, id
          limit @take))
        """;
}
