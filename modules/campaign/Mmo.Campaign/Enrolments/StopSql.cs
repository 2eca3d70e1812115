namespace Mmo.Campaign.Enrolments;

internal static class StopSql
{
    public const string Take =
        """
        select e.id, e.journey_id, e.version, e.part_no, e.node_id, e.step, e.visit, e.message_id, e.node_since, e.state
        from campaign.enrolment e
        join campaign.journey j on j.id = e.journey_id and j.status = 'stopped'
        where e.state < 9
        order by e.id
        limit @Limit
        for update of e skip locked
        """;

    // A message that another host has in its hands is left to it: it finds out when it is to begin.
    public const string DropMessages =
        """
        with open as (
          select id, held from campaign.message where id = any(@Ids) and state <= 2 for update skip locked
        )
        update campaign.message m set state = 7, reason = 'left-journey', settled_at = @Now, held = false
        from open
        where m.tenant_id = @TenantId and m.id = open.id
        returning m.id, m.journey_id, m.version, m.node_id, m.part_no, m.template_id, open.held as was_held
        """;

    public const string Leave =
        """
        with stay as (
          select * from unnest(@Ids, @Journeys, @Versions, @Nodes, @Steps, @Visits, @Since, @Reasons, @Details)
            as u (id, journey_id, version, node_id, step, visit, arrived_at, reason, detail)
        ), gone as (
          update campaign.enrolment e set state = 9, left_at = @Now, left_reason = stay.reason, claim = null
          from stay where e.tenant_id = @TenantId and e.id = stay.id
          returning e.id
        )
        insert into campaign.enrolment_step (tenant_id, enrolment_id, step, journey_id, version, node_id, visit, arrived_at, at, outcome, reason, detail)
        select @TenantId, s.id, s.step, s.journey_id, s.version, s.node_id, s.visit, s.arrived_at, @Now, 4, s.reason, s.detail::jsonb
        from stay s join gone using (id)
        """;

    /// <summary>How many people are still in stopped journeys.</summary>
    public const string Backlog =
        """
        select count(*) as count
        from campaign.journey j
        cross join lateral (select from campaign.enrolment e where e.journey_id = j.id and e.state < 9 limit @Most) e
        where j.status = 'stopped'
        """;
}
