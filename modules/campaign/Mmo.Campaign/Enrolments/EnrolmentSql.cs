namespace Mmo.Campaign.Enrolments;

internal static class EnrolmentSql
{
    /// <summary>Every node that somebody reached has a row in node_count: one index probe a node, however many people wait.</summary>
    public const string DueNodes =
        """
        select distinct n.journey_id, n.node_id
        from campaign.node_count n
        join campaign.journey j on j.id = n.journey_id and j.status = 'running'
        where exists (
          select from campaign.enrolment e
          where e.journey_id = n.journey_id and e.node_id = n.node_id and e.state < 9 and e.due_at <= @Now)
        """;

    /// <summary>How many are due, node by node along the index.</summary>
    public const string Backlog =
        """
        select count(*) as count, min(e.due_at) as since
        from (
          select distinct n.journey_id, n.node_id
          from campaign.node_count n join campaign.journey j on j.id = n.journey_id and j.status = 'running') n
        cross join lateral (
          select due_at from campaign.enrolment e
          where e.journey_id = n.journey_id and e.node_id = n.node_id and e.state < 9 and e.due_at <= @Now
          order by e.due_at
          limit @Most) e
        """;

    // Locked until the transaction ends, so one host at a time moves a person; another takes the next ones.
    public const string LockDue =
        """
        select id, journey_id, version, part_no, occasion, node_id, step, visit, state, message_id, since_position, since_n, since_at,
               node_since, trigger_event::text as trigger_event
        from campaign.enrolment
        where journey_id = @JourneyId and node_id = @NodeId and state < 9 and due_at <= @Now
        order by due_at
        limit @Limit
        for update skip locked
        """;

    public const string Claim =
        """
        update campaign.enrolment set state = 2, claim = @Claim, due_at = @Until
        where tenant_id = @TenantId and id = any(@Ids)
        """;

    public const string RenewClaim =
        """
        update campaign.enrolment set due_at = @Until
        where tenant_id = @TenantId and id = any(@Ids) and claim = @Claim and state = 2
        """;

    public const string GiveUp =
        """
        update campaign.enrolment set state = 0, claim = null, due_at = @Until, attempts = least(attempts + 1, 32000)
        where tenant_id = @TenantId and id = any(@Ids) and claim = @Claim and state = 2
        """;

    public const string LockClaimed =
        """
        select id, journey_id, version, part_no, occasion, node_id, step, visit, state, message_id, since_position, since_n, since_at, node_since
        from campaign.enrolment
        where tenant_id = @TenantId and id = any(@Ids) and claim = @Claim and state = 2
        for update
        """;

    /// <summary>The guard (id, step) is one stay at one node: a move that was made already is not made again.</summary>
    public const string Advance =
        """
        with move as (
          select * from unnest(@Ids, @Steps, @Visits, @Since, @Dues, @NewVisits, @Outcomes, @Reasons, @Details, @Messages, @Positions, @Ns, @Ats)
            as m (id, step, visit, arrived_at, due_at, new_visit, outcome, reason, detail, message_id, since_position, since_n, since_at)
        ), moved as (
          update campaign.enrolment e
          set node_id = @To, state = @State, due_at = m.due_at, step = m.step + 1, visit = m.new_visit, node_since = @Now, claim = null, attempts = 0,
              since_position = coalesce(m.since_position, e.since_position), since_n = coalesce(m.since_n, e.since_n),
              since_at = coalesce(m.since_at, e.since_at),
              left_at = case when @State = 9 then @Now end, left_reason = case when @State = 9 then 'exit' end
          from move m
          where e.tenant_id = @TenantId and e.id = m.id and e.step = m.step and e.state < 9
          returning e.id
        )
        insert into campaign.enrolment_step (tenant_id, enrolment_id, step, journey_id, version, node_id, visit, arrived_at, at, outcome, output, reason, message_id, detail)
        select @TenantId, m.id, m.step, @JourneyId, @Version, @From, m.visit, m.arrived_at, @Now, m.outcome, @Output, m.reason, m.message_id, m.detail::jsonb
        from move m join moved using (id)
        """;

    /// <summary>The last step of those who just came to an exit.</summary>
    public const string LogExit =
        """
        insert into campaign.enrolment_step (tenant_id, enrolment_id, step, journey_id, version, node_id, visit, arrived_at, at, outcome, reason)
        select @TenantId, u.id, u.step + 1, @JourneyId, @Version, @To, u.visit, @Now, @Now, 4, 'exit'
        from unnest(@Ids, @Steps, @NewVisits) as u (id, step, visit)
        """;

    /// <summary>People leave the journey where they stand.</summary>
    public const string Leave =
        """
        with stay as (
          select * from unnest(@Ids, @Steps, @Visits, @Since) as u (id, step, visit, arrived_at)
        ), gone as (
          update campaign.enrolment e set state = 9, left_at = @Now, left_reason = @Reason, claim = null
          from stay where e.tenant_id = @TenantId and e.id = stay.id and e.step = stay.step and e.state < 9
          returning e.id
        )
        insert into campaign.enrolment_step (tenant_id, enrolment_id, step, journey_id, version, node_id, visit, arrived_at, at, outcome, reason)
        select @TenantId, s.id, s.step, @JourneyId, @Version, @NodeId, s.visit, s.arrived_at, @Now, 4, @Reason
        from stay s join gone using (id)
        """;

    public const string VisitsSoFar =
        """
        select enrolment_id as id, count(*)::int as visits
        from campaign.enrolment_step
        where tenant_id = @TenantId and enrolment_id = any(@Ids) and node_id = @NodeId
        group by enrolment_id
        """;

    public const string Zones =
        """
        select u.id, pr.time_zone
        from unnest(@Ids, @Parts) as u (id, part_no)
        cross join lateral (select p.profile_id from cdp_api.person_v1 p where p.part_no = u.part_no offset 0) p
        cross join lateral (select pr.time_zone from cdp_api.profile_v1 pr where pr.profile_id = p.profile_id offset 0) pr
        where pr.time_zone is not null
        """;

    public const string WaitForEvent =
        """
        update campaign.enrolment e set state = 1, due_at = u.due_at
        from unnest(@Ids, @Dues) as u (id, due_at)
        where e.tenant_id = @TenantId and e.id = u.id
        """;

    public const string FeedHead = "select coalesce(max(position), 0) from cdp_api.feed_v1";

    /// <summary>Something is wrong at a node: its people are looked at again later, the others go on.</summary>
    public const string Postpone =
        """
        update campaign.enrolment e set state = case when state = 2 then 0 else state end, claim = null, due_at = @Until, attempts = least(attempts + 1, 32000)
        where e.tenant_id = @TenantId and e.id in (
          select id from campaign.enrolment
          where journey_id = @JourneyId and node_id = @NodeId and state < 9 and due_at <= @Now
          order by due_at limit @Limit
          for update skip locked)
        """;

    public const string NoteError =
        "update campaign.journey set last_error = @Error, last_error_at = @Now, last_error_node_id = @NodeId where id = @JourneyId";

    public const string ClearError =
        """
        update campaign.journey set last_error = null, last_error_at = null, last_error_node_id = null
        where id = @JourneyId and last_error_node_id = @NodeId
        """;
}
