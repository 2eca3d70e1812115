namespace Mmo.Cdp.Profiles;

internal static class ProfileReadSql
{
    private const string Columns =
        "p.profile_id, p.public_id, p.unit_id, p.name, p.email, p.phone, p.city, p.is_known, p.first_seen_at, p.last_seen_at, p.provenance::text as provenance";

    /// <summary>One page. The row comparison goes down the index of the sorted column.</summary>
    public static string Page(IEnumerable<string> conditions, ProfileSort sort, ProfileCursor? cursor)
    {
        var isDescending = sort.IsDescending != (cursor?.IsBackward ?? false);
        var after = cursor is null
            ? "true"
            : $"({sort.Column}, p.profile_id) {(isDescending ? "<" : ">")} (@After{(sort.IsTime ? "Time" : "Text")}, @AfterKey)";
        var direction = isDescending ? "desc" : "asc";
        return $"""
            select {Columns}
            from cdp.profile p
            where {string.Join("\n  and ", conditions.Append(after))}
            order by {sort.Column} {direction}, p.profile_id {direction}
            limit @Take
            """;
    }

    /// <summary>An exact number up to a bound: counting a million people would take longer than reading the page.</summary>
    public static string Count(IEnumerable<string> conditions) =>
        $"select count(*) from (select 1 from cdp.profile p where {string.Join("\n  and ", conditions)} limit @CountLimit) t";

    public const string MemberCount = "select member_count from cdp.segment where id = @segment";

    public const string IsMember = "exists (select from cdp.segment_member m where m.segment_id = @Segment and m.profile_id = p.profile_id)";

    // From the members to their profiles: along the sorted column, few members who were not seen for long stand behind everybody else.
    public const string IsOneOfFewMembers = "p.profile_id = any(array(select m.profile_id from cdp.segment_member m where m.segment_id = @Segment))";

    public const string SegmentNames =
        """
        select m.profile_id, s.name
        from cdp.segment_member m
        join cdp.segment s on s.id = m.segment_id
        where m.profile_id = any(@Profiles)
        order by m.profile_id, s.name
        """;

    /// <summary>The profile that a public id leads to now; the id of a merged one leads to the survivor.</summary>
    public static readonly string ByPublicId =
        $"""
        select {Columns}
        from cdp.part a
        join cdp.profile p on p.profile_id = a.profile_id
        where a.public_id = @Id
        """;

    public static readonly string ByProfile = $"select {Columns} from cdp.profile p where p.profile_id = any(@Profiles) order by p.last_seen_at desc";

    public const string Parts =
        """
        select part_no from cdp.part where part_no = @Profile and profile_id = @Profile
        union all
        select part_no from cdp.part where profile_id = @Profile and profile_id <> part_no
        order by 1
        """;

    public const string Identifiers =
        "select kind, value, part_no, created_at from cdp.identifier where part_no = any(@Parts) order by kind, created_at, value limit 500";

    public const string Links =
        """
        select l.part_a, l.part_b, l.kind, l.created_at, s.name as source_name, l.evidence ->> 'userName' as user_name, l.evidence ->> 'reason' as reason,
               case when l.kind = 3 then l.evidence::text end as similarity
        from cdp.link l
        left join cdp.source s on s.no = cdp.to_number(l.evidence ->> 'sourceNo')::int
        where l.part_a = any(@Parts) and l.part_b = any(@Parts) and l.state = 1
        order by l.created_at
        limit 500
        """;

    public const string Values =
        """
        select v.part_no, v.attribute, v.value::text as value, v.source_no, s.name as source_name, s.kind = 'internal' as is_internal, v.observed_at
        from cdp.part_value v
        left join cdp.source s on s.no = v.source_no
        where v.part_no = any(@Parts)
        order by v.attribute, v.observed_at desc, v.source_no, v.part_no
        limit 2000
        """;

    /// <summary>The profile's own last time is kept to five minutes.</summary>
    public const string Stats =
        """
        select coalesce(sum(event_count), 0)::bigint as event_count, nullif(max(last_seen_at), '-infinity') as last_seen_at
        from cdp.part_stat
        where part_no = any(@Parts)
        """;

    public const string Purchases =
        """
        select currency, count(*)::int as order_count, sum(net_minor)::bigint as amount_minor, max(occurred_at) as last_order_at
        from cdp_api.order_v1
        where part_no = any(@Parts)
        group by currency
        order by currency
        """;

    public const string Segments =
        """
        select s.id, s.name, m.entered_at
        from cdp.segment_member m
        join cdp.segment s on s.id = m.segment_id
        where m.profile_id = @Profile
        order by m.entered_at desc
        """;

    // Address by address (LATERAL … OFFSET 0): joined as a set, all consents of the tenant were read. The e-mail address of a profile stands in the
    // C locale, that of a consent in the database's: without a word on it no index serves.
    public const string Consents =
        """
        select c.channel, c.purpose, c.address, c.is_granted, c.occurred_at, c.user_id, c.reason, s.name as source_name
        from (
          select case i.kind when 3 then 'email' else 'sms' end as channel, i.value as address
          from cdp.identifier i
          where i.part_no = any(@Parts) and i.kind in (3, 4)
          union
          select 'email', email collate "default" from cdp.profile where profile_id = @Profile
          union
          select 'sms', phone from cdp.profile where profile_id = @Profile) a
        cross join lateral (
          select * from cdp.consent_entry where channel = a.channel and address = a.address offset 0) c
        left join cdp.source s on s.no = c.source_no
        order by c.channel, c.purpose, c.address, c.occurred_at desc, c.id desc
        limit 1000
        """;

    /// <summary>What was said of one consent, the newest first: the order in which it counts.</summary>
    public const string Consent =
        """
        select c.channel, c.purpose, c.address, c.is_granted, c.occurred_at, c.user_id, c.reason, s.name as source_name
        from cdp.consent_entry c
        left join cdp.source s on s.no = c.source_no
        where c.channel = @Channel and c.purpose = @Purpose and c.address = @Address
        order by c.occurred_at desc, c.id desc
        limit 1000
        """;
}
