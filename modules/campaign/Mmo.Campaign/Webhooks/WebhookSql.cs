namespace Mmo.Campaign.Webhooks;

internal static class WebhookSql
{
    /// <summary>People come to a webhook: their call is queued, and only its end moves them on.</summary>
    public const string Queue =
        """
        with come as (
          select * from unnest(@Ids, @Steps, @Parts) as u (id, step, part_no)
        ), queued as (
          insert into campaign.webhook_call (tenant_id, enrolment_id, step, journey_id, version, node_id, part_no, state, due_at, queued_at)
          select @TenantId, id, step, @JourneyId, @Version, @NodeId, part_no, 0, @Now, @Now from come
          on conflict (tenant_id, enrolment_id, step) do nothing
        )
        update campaign.enrolment e set state = 5, due_at = 'infinity'
        from come where e.tenant_id = @TenantId and e.id = come.id
        """;

    /// <summary>How the calls of people ended.</summary>
    public const string Settled =
        """
        select c.enrolment_id, c.state, c.status, c.error, c.attempts
        from unnest(@Ids, @Steps) as u (id, step)
        cross join lateral (
          select * from campaign.webhook_call w where w.enrolment_id = u.id and w.step = u.step offset 0) c
        """;

    /// <summary>Nodes of running journeys with a call that is due: one index probe a node, however many calls there are.</summary>
    public const string DueNodes =
        """
        select distinct n.journey_id, n.node_id
        from campaign.node_count n
        join campaign.journey j on j.id = n.journey_id and j.status = 'running'
        where exists (
          select from campaign.webhook_call c
          where c.journey_id = n.journey_id and c.node_id = n.node_id and c.state <= 1 and c.due_at <= @Now)
        """;

    /// <summary>Some of every node, so that an address that hangs keeps no other waiting. A claim that nobody renewed is due again.</summary>
    public const string Claim =
        """
        update campaign.webhook_call c
        set state = 1, claim = @Claim, due_at = @Until, attempts = c.attempts + 1
        from (
          select d.enrolment_id, d.step
          from unnest(@Journeys, @Nodes) as n (journey_id, node_id)
          cross join lateral (
            select w.enrolment_id, w.step from campaign.webhook_call w
            where w.journey_id = n.journey_id and w.node_id = n.node_id and w.state <= 1 and w.due_at <= @Now
            order by w.due_at
            limit @PerNode
            for update skip locked) d
        ) due
        where c.tenant_id = @TenantId and c.enrolment_id = due.enrolment_id and c.step = due.step
        returning c.enrolment_id as id
        """;

    public const string Claimed =
        """
        select c.enrolment_id, c.step, c.journey_id, j.name as journey_name, c.version, c.node_id, c.part_no, c.attempts, c.queued_at,
               e.state = 5 and e.step = c.step or c.again_at is not null as is_open, e.trigger_event::text as trigger_event
        from unnest(@Ids) as u (id)
        cross join lateral (
          select * from campaign.webhook_call w where w.enrolment_id = u.id and w.claim = @Claim and w.state = 1 offset 0) c
        join campaign.enrolment e on e.id = c.enrolment_id
        join campaign.journey j on j.id = c.journey_id
        """;

    public const string Renew =
        """
        update campaign.webhook_call set due_at = @Until
        where tenant_id = @TenantId and enrolment_id = any(@Ids) and claim = @Claim and state = 1
        """;

    /// <summary>Before the calls: everybody takes people first and their calls then.</summary>
    public const string LockPeople = "select id from campaign.enrolment where tenant_id = @TenantId and id = any(@Ids) order by id for update";

    /// <summary>
    /// Only what still carries the claim: a host that was taken for dead changes nothing any more. Whose call was made again by hand went on
    /// long ago: their failed step is put right, where they stand stays as it is.
    /// </summary>
    public const string Settle =
        """
        with done as (
          update campaign.webhook_call c
          set state = u.state, due_at = u.due_at, claim = null, status = u.status, error = u.error, settled_at = case when u.state >= 2 then @Now end
          from unnest(@Ids, @Steps, @States, @Dues, @Statuses, @Errors) as u (id, step, state, due_at, status, error)
          where c.tenant_id = @TenantId and c.enrolment_id = u.id and c.step = u.step and c.claim = @Claim and c.state = 1
          returning c.enrolment_id, c.step, c.state, c.again_at, c.status, c.error, c.attempts
        ), moved as (
          update campaign.enrolment e set state = 6, due_at = @Now
          from done
          where e.tenant_id = @TenantId and e.id = done.enrolment_id and e.step = done.step and e.state = 5 and done.state in (2, 3)
        ), righted as (
          update campaign.enrolment_step s
          set outcome = case done.state when 2 then 1 else 3 end, reason = case done.state when 3 then done.error end,
              detail = jsonb_build_object('status', done.status, 'attempts', done.attempts)
          from done
          where s.tenant_id = @TenantId and s.enrolment_id = done.enrolment_id and s.step = done.step and s.outcome = 3
            and done.again_at is not null and done.state in (2, 3)
          returning s.journey_id, s.version, s.node_id, s.outcome
        )
        select journey_id, version, node_id, count(*)::int as people from righted where outcome = 1 group by 1, 2, 3
        """;

    /// <summary>Who leaves is not told about any more; a call that somebody wants made again is made all the same.</summary>
    public const string Cancel =
        """
        update campaign.webhook_call set state = 4, settled_at = @Now
        where tenant_id = @TenantId and enrolment_id = any(@Ids) and state <= 1 and again_at is null
        """;

    /// <summary>A slice of what ended before a day, the oldest first. A call that is being made again has not ended.</summary>
    public const string Purge =
        """
        delete from campaign.webhook_call c
        using (
          select enrolment_id, step from campaign.webhook_call
          where state >= 2 and settled_at < @before
          order by settled_at
          limit @take
          for update skip locked) old
        where c.enrolment_id = old.enrolment_id and c.step = old.step
        """;

    /// <summary>How many are due, node by node along the index.</summary>
    public const string Backlog =
        """
        select count(*) as count, min(c.due_at) as since
        from (
          select distinct n.journey_id, n.node_id
          from campaign.node_count n join campaign.journey j on j.id = n.journey_id and j.status = 'running') n
        cross join lateral (
          select due_at from campaign.webhook_call c
          where c.journey_id = n.journey_id and c.node_id = n.node_id and c.state <= 1 and c.due_at <= @Now
          order by c.due_at
          limit @Most) c
        """;
}
