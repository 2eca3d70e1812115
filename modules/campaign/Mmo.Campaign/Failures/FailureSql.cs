namespace Mmo.Campaign.Failures;

internal static class FailureSql
{
    public const string Templates =
        """
        select distinct m.template_id
        from campaign.enrolment_step s
        join campaign.message m on m.id = s.message_id
        where s.journey_id = @JourneyId and s.node_id = @NodeId and s.outcome = 3 and m.state = 6
        """;

    /// <summary>
    /// People whose message was refused for good, locked. What is on its way again, or may have arrived, is not among them. An address that
    /// does not exist is not tried again, and neither is anything in a stopped journey.
    /// </summary>
    public static string LockRefused(string inScope) =>
        $"""
        select m.id as message_id, s.enrolment_id, s.step, s.version, m.template_id, m.template_version_id
        from campaign.enrolment_step s
        join campaign.message m on m.id = s.message_id and m.state = 6
        join campaign.journey j on j.id = s.journey_id
        join cdp_api.person_v1 p on p.part_no = m.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        where s.journey_id = @JourneyId and s.node_id = @NodeId and s.outcome = 3
          and (not @IsRetry or (m.reason <> 'bounced' and j.status <> 'stopped'))
          and (@Enrolments::uuid[] is null or s.enrolment_id = any(@Enrolments)) and (@Reason::text is null or s.reason = @Reason)
          and {inScope}
        order by m.id
        limit @Most
        for update of m
        """;

    /// <summary>People at a node that could not be carried out for them, locked.</summary>
    public static string LockStuck(string inScope) =>
        $"""
        select e.id, e.journey_id, e.version, e.part_no, e.occasion, e.node_id, e.step, e.visit, e.state, e.message_id, e.since_position, e.since_n,
               e.since_at, e.node_since
        from campaign.enrolment e
        join cdp_api.person_v1 p on p.part_no = e.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        where e.journey_id = @JourneyId and e.node_id = @NodeId and e.state < 9 and e.attempts > 0
          and (@Enrolments::uuid[] is null or e.id = any(@Enrolments)) and (@Reason::text is null or @Reason = 'stuck')
          and {inScope}
        order by e.id
        limit @Most
        for update of e
        """;

    /// <summary>
    /// People who failed at a step that makes no message, locked. Only a call that is still kept can be made again, and not one whose person
    /// is gone or that is on its way already; anybody can be let be.
    /// </summary>
    public static string LockSteps(string inScope, bool isRetry) =>
        $"""
        select s.enrolment_id, s.step, s.version
        from campaign.enrolment_step s
        {(isRetry ? "join" : "left join")} campaign.webhook_call c on c.enrolment_id = s.enrolment_id and c.step = s.step
        join campaign.journey j on j.id = s.journey_id
        join campaign.enrolment e on e.id = s.enrolment_id
        join cdp_api.person_v1 p on p.part_no = e.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        where s.journey_id = @JourneyId and s.node_id = @NodeId and s.outcome = 3 and s.message_id is null
          and {(isRetry ? "c.state = 3 and s.reason <> 'person-gone' and j.status <> 'stopped'" : "(c.state is null or c.state = 3)")}
          and (@Enrolments::uuid[] is null or s.enrolment_id = any(@Enrolments)) and (@Reason::text is null or s.reason = @Reason)
          and {inScope}
        order by s.enrolment_id, s.step
        limit @Most
        for update of {(isRetry ? "c" : "s")}
        """;

    /// <summary>The same call, so under the same idempotency key: who did get it the first time can tell.</summary>
    public const string CallAgain =
        """
        update campaign.webhook_call c
        set state = 0, claim = null, again_at = @Now, due_at = @Now, queued_at = @Now, settled_at = null, attempts = 0
        from unnest(@Ids, @Steps) as u (id, step)
        where c.tenant_id = @TenantId and c.enrolment_id = u.id and c.step = u.step and c.state = 3
        """;

    /// <summary>As an uncertain message that is sent again: all rules are looked at anew, and the step is put right when it is known what became of it.</summary>
    public const string SendAgain =
        """
        update campaign.message m
        set state = 0, claim = null, again_at = @Now, due_at = @Now, settled_at = null, template_version_id = u.version_id,
            expires_at = @Now + make_interval(hours => coalesce((select expiry_hours from campaign.email_channel), @DefaultExpiryHours))
        from unnest(@Ids, @Versions) as u (id, version_id)
        where m.tenant_id = @TenantId and m.id = u.id
        """;

    public const string TryNow =
        """
        update campaign.enrolment set due_at = @Now, attempts = 0
        where tenant_id = @TenantId and id = any(@Ids)
        """;

    /// <summary>They went on long ago; what is left is that nobody need see to them any more.</summary>
    public const string Skip =
        """
        update campaign.enrolment_step s set outcome = 2, reason = 'skipped'
        from unnest(@Ids, @Steps) as u (id, step)
        where s.tenant_id = @TenantId and s.enrolment_id = u.id and s.step = u.step and s.outcome = 3
        """;
}
