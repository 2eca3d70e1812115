namespace Mmo.Campaign.Enrolments;

internal static class WaySql
{
    private const string Columns =
        """
        select e.id, e.journey_id, j.name as journey_name, e.version, e.node_id, e.step, e.entered_at, e.node_since, e.due_at, e.left_at, e.left_reason, e.goal_at,
               coalesce(m.held, false) as is_held, case when e.attempts > 0 then 'stuck' else coalesce(m.reason, c.error) end as hold_reason,
               m.id as open_message_id, j.status, j.paused_at, e.trigger_event ->> 'name' as entry_event,
               (e.trigger_event ->> 'occurredAt')::timestamptz as entry_at,
               case when m.state <= 2 then m.due_at when c.state = 0 then c.due_at else e.due_at end as next_at,
               coalesce(m.attempts, c.attempts, e.attempts)::int as attempts, c.status as call_status, m.sent_at,
               case when e.attempts > 0 and j.last_error_node_id = e.node_id then j.last_error end as trouble
        """;

    public const string Steps =
        """
        select s.step, s.node_id, s.arrived_at, s.at, s.outcome, s.output, s.reason, s.detail::text as detail, s.message_id, m.sent_at,
               coalesce(m.attempts, c.attempts)::int as attempts, c.status
        from campaign.enrolment_step s
        left join campaign.message m on m.id = s.message_id
        left join campaign.webhook_call c on c.enrolment_id = s.enrolment_id and c.step = s.step
        where s.enrolment_id = @id
        order by s.step
        """;

    /// <summary>The last step that each of these took.</summary>
    public const string LastSteps =
        """
        select s.*, m.sent_at, coalesce(m.attempts, c.attempts)::int as attempts, c.status
        from unnest(@Ids) as u (id)
        cross join lateral (
          select l.enrolment_id, l.step, l.node_id, l.arrived_at, l.at, l.outcome, l.output, l.reason, l.detail::text as detail, l.message_id
          from campaign.enrolment_step l where l.enrolment_id = u.id order by l.step desc limit 1) s
        left join campaign.message m on m.id = s.message_id
        left join campaign.webhook_call c on c.enrolment_id = s.enrolment_id and c.step = s.step
        """;

    public const string SegmentNames = "select id, name from cdp_api.segment_v1 where id = any(@Ids)";

    public const string Rules = "select cap_count, cap_days, quiet_from, quiet_to from campaign.email_channel";

    /// <summary>Under any of the profile's parts: the birth part, and those that moved, which have an index of their own.</summary>
    public static string OfProfile(string inScope) =>
        $"""
        {Columns}
        from cdp_api.profile_v1 pr
        cross join lateral (
          select pr.profile_id as part_no
          union all
          select p.part_no from cdp_api.person_v1 p where p.profile_id = pr.profile_id and p.profile_id <> p.part_no
          offset 0) part
        join campaign.enrolment e on e.part_no = part.part_no
        join campaign.journey j on j.id = e.journey_id
        left join campaign.message m on m.id = e.message_id and e.state = 3
        left join campaign.webhook_call c on c.enrolment_id = e.id and c.step = e.step and e.state = 5
        where pr.public_id = @profileId and {inScope}
        order by e.entered_at desc, e.id
        limit 200
        """;

    public static string One(string inScope) =>
        $"""
        {Columns}
        from campaign.enrolment e
        join campaign.journey j on j.id = e.journey_id
        join cdp_api.person_v1 p on p.part_no = e.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        left join campaign.message m on m.id = e.message_id and e.state = 3
        left join campaign.webhook_call c on c.enrolment_id = e.id and c.step = e.step and e.state = 5
        where e.id = @id and {inScope}
        """;
}
