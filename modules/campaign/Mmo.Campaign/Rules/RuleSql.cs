namespace Mmo.Campaign.Rules;

internal static class RuleSql
{
    private const string Columns =
        """
        e.id, e.journey_id, e.version, e.part_no, e.node_id, e.step, e.visit, e.state, e.message_id, e.node_since,
        e.entry_position, e.entry_n, e.entry_at, e.goal_at, e.trigger_event::text as trigger_event
        """;

    /// <summary>
    /// Versions whose rules may still matter: somebody is inside, or the goal's window of the last who could enter is open. A late event has
    /// a week to arrive.
    /// </summary>
    public const string Versions =
        """
        select v.journey_id, v.version
        from campaign.journey_version v
        join campaign.journey j on j.id = v.journey_id
        left join campaign.journey_version newer on newer.journey_id = v.journey_id and newer.version = v.version + 1
        where (jsonb_typeof(v.definition -> 'goal') = 'object' or jsonb_array_length(coalesce(v.definition -> 'exits', '[]')) > 0)
          and (
            j.status in ('running', 'paused') and (v.version = j.current_version or exists (
              select from campaign.node_count n
              where n.journey_id = v.journey_id and n.version = v.version and n.entered > n.passed + n.dropped + n.failed + n.left_here))
            or coalesce(newer.published_at, case when j.status = 'stopped' then j.updated_at end)
              > @Now - make_interval(days => coalesce((v.definition -> 'goal' ->> 'withinDays')::int, 0) + 7))
        """;

    /// <summary>Who left one of these segments and is not in it under the profile that they are now. A merge takes the loser's memberships: that is no leaving.</summary>
    public const string SegmentExits =
        """
        select c.batch_id, c.n, f.position, c.segment_id, c.profile_id, c.profile_id as part_no, c.changed_at as occurred_at, true as is_leaving
        from cdp_api.segment_change_v1 c
        join cdp_api.feed_v1 f on f.batch_id = c.batch_id
        cross join lateral (select p.profile_id from cdp_api.person_v1 p where p.part_no = c.profile_id offset 0) p
        where c.batch_id = any(@BatchIds) and c.segment_id = any(@Segments) and not c.is_entry and p.profile_id = c.profile_id
          and not exists (select from cdp_api.segment_member_v1 m where m.segment_id = c.segment_id and m.profile_id = c.profile_id)
        order by f.position, c.n
        """;

    /// <summary>Enrolments of these people, under any of their parts, that can still convert or leave; locked until the consumer commits.</summary>
    public const string Entered =
        $"""
        select profile.profile_id, e.*
        from (select distinct profile_id from unnest(@Profiles) as u (profile_id)) profile
        cross join lateral (
          select profile.profile_id as part_no
          union all
          select p.part_no from cdp_api.person_v1 p where p.profile_id = profile.profile_id and p.profile_id <> p.part_no
          offset 0) part
        cross join lateral (
          select {Columns}
          from campaign.enrolment e
          where e.part_no = part.part_no and e.journey_id = any(@Journeys) and (e.state < 9 or e.goal_at is null)
          for update) e
        """;

    public const string Convert =
        """
        update campaign.enrolment e set goal_at = u.at, goal_event = u.event::jsonb
        from unnest(@Ids, @Ats, @Events) as u (id, at, event)
        where e.tenant_id = @TenantId and e.id = u.id and e.goal_at is null
        """;

    public const string WhoWaits =
        $"""
        select {Columns}, p.profile_id
        from campaign.enrolment e
        cross join lateral (select p.profile_id from cdp_api.person_v1 p where p.part_no = e.part_no offset 0) p
        where e.tenant_id = @TenantId and e.id = any(@Ids)
        """;

    /// <summary>
    /// What these people did since they entered, whether the consumer of events has come to it or not. One person after the other, by the
    /// index of the person's events.
    /// </summary>
    public const string Since =
        """
        select e.batch_id, e.n, f.position, e.part_no, w.profile_id, t.name, e.event_id, e.occurred_at, e.properties::text as properties
        from unnest(@Profiles, @Ats) as w (profile_id, at)
        cross join lateral (
          select w.profile_id as part_no
          union all
          select p.part_no from cdp_api.person_v1 p where p.profile_id = w.profile_id and p.profile_id <> p.part_no
          offset 0) part
        cross join lateral (
          select e.batch_id, e.n, e.part_no, e.event_type_id, e.event_id, e.occurred_at, e.properties
          from cdp_api.event_v1 e
          where e.part_no = part.part_no and e.occurred_at >= w.at and e.event_type_id + 0 = any(@Types)
          offset 0) e
        join cdp_api.event_type_v1 t on t.id = e.event_type_id
        cross join lateral (select f.position from cdp_api.feed_v1 f where f.batch_id = e.batch_id offset 0) f
        """;

    public const string Types = "select id from cdp_api.event_type_v1 where name = any(@Names)";

    public const string LeftSince =
        """
        select c.n, f.position, c.segment_id, c.profile_id, c.changed_at as occurred_at, true as is_leaving
        from unnest(@Profiles, @Ats) as w (profile_id, at)
        cross join lateral (
          select c.batch_id, c.n, c.segment_id, c.profile_id, c.changed_at
          from cdp_api.segment_change_v1 c
          where c.profile_id = w.profile_id and c.changed_at >= w.at and c.segment_id = any(@Segments) and not c.is_entry
          offset 0) c
        cross join lateral (select f.position from cdp_api.feed_v1 f where f.batch_id = c.batch_id offset 0) f
        where not exists (select from cdp_api.segment_member_v1 m where m.segment_id = c.segment_id and m.profile_id = c.profile_id)
        """;
}
