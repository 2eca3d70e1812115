namespace Mmo.Campaign.Drawing;

/// <summary>What a drawing speaks about, as cdp knows it.</summary>
internal static class WorldSql
{
    public const string KnownEvents = "select name from cdp_api.event_type_v1 where name = any(@Names)";

    public const string Segments =
        "select id, name, is_active, last_error is not null as is_in_trouble from cdp_api.segment_v1 where id = any(@Ids)";

    /// <summary>Some members' addresses: enough to say what share may be written to, however large the segment is.</summary>
    public const string SomeAddresses =
        """
        select nullif(pr.email, '')
        from (select m.profile_id from cdp_api.segment_member_v1 m where m.segment_id = @SegmentId limit @Most) m
        join cdp_api.profile_v1 pr on pr.profile_id = m.profile_id
        """;
}
