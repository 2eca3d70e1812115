namespace Mmo.Campaign.History;

internal static class HistorySql
{
    public const string IsDemo = "select kernel.is_demo(@TenantId)";

    /// <summary>The birth part of whoever has the address; all people of the demo have one of their own.</summary>
    public const string People =
        """
        select u.n as index, pr.profile_id
        from unnest(@Emails) with ordinality as u (email, n)
        join cdp_api.profile_v1 pr on pr.email = u.email
        """;

    public const string Versions =
        """
        select j.id, j.current_version as version, v.definition::text as definition
        from campaign.journey j
        join campaign.journey_version v on v.journey_id = j.id and v.version = j.current_version
        where j.id = any(@Ids)
        """;

    public const string Enrolments =
        """
        insert into campaign.enrolment (tenant_id, id, journey_id, version, part_no, entry_profile, occasion, node_id, step, visit, state, due_at, message_id,
          since_position, since_n, since_at, entry_position, entry_n, entry_at, entered_at, node_since, left_at, left_reason, goal_at)
        select @TenantId, u.id, u.journey_id, u.version, u.part_no, u.part_no, u.occasion, u.node_id, u.step, 1, u.state, u.due_at, u.message_id,
          @Position, @N, @Now, @Position, @N, u.entered_at, u.entered_at, u.node_since, u.left_at, case when u.left_at is not null then 'exit' end, u.goal_at
        from unnest(@Ids, @Journeys, @Versions, @Parts, @Occasions, @Nodes, @Steps, @States, @Dues, @Messages, @Entered, @Since, @Left, @Goals)
          as u (id, journey_id, version, part_no, occasion, node_id, step, state, due_at, message_id, entered_at, node_since, left_at, goal_at)
        on conflict (tenant_id, journey_id, entry_profile, occasion) do nothing
        returning id
        """;

    public const string Steps =
        """
        insert into campaign.enrolment_step (tenant_id, enrolment_id, step, journey_id, version, node_id, visit, arrived_at, at, outcome, output, reason, message_id)
        select @TenantId, u.enrolment_id, u.step, u.journey_id, u.version, u.node_id, 1, u.arrived_at, u.at, u.outcome, u.output, u.reason, u.message_id
        from unnest(@Enrolments, @Steps, @Journeys, @Versions, @Nodes, @Arrived, @Ats, @Outcomes, @Outputs, @Reasons, @Messages)
          as u (enrolment_id, step, journey_id, version, node_id, arrived_at, at, outcome, output, reason, message_id)
        """;

    /// <summary>With the send key of each that had consent, as the e-mail step would have taken it.</summary>
    public const string Messages =
        """
        with message as (
          select * from unnest(@Ids, @Journeys, @Versions, @Nodes, @Enrolments, @Steps, @Occasions, @Parts, @Addresses, @Purposes, @Templates, @TemplateVersions,
            @Dropped, @Queued, @Settled, @Opened, @Clicked)
            as u (id, journey_id, version, node_id, enrolment_id, step, occasion, part_no, address, purpose, template_id, template_version_id,
              is_dropped, queued_at, settled_at, opened_at, clicked_at)
        ), taken as (
          insert into campaign.send_key (tenant_id, key, message_id, created_at)
          select @TenantId, sha256(convert_to(concat_ws('/', journey_id, node_id, 1, occasion, 'email', address), 'UTF8')), id, queued_at from message
          on conflict (tenant_id, key) do nothing
        ), logged as (
          insert into campaign.delivery (tenant_id, message_id, attempt, at, outcome, code, answer, server)
          select @TenantId, id, 1, settled_at, 'accepted', 250, null, 'demo' from message where not is_dropped
        )
        insert into campaign.message (tenant_id, id, journey_id, version, node_id, enrolment_id, step, visit, occasion, part_no, channel, purpose, address,
          template_id, template_version_id, state, reason, due_at, expires_at, attempts, queued_at, sent_at, delivered_at, settled_at, opened_at, clicked_at,
          open_count, click_count)
        select @TenantId, id, journey_id, version, node_id, enrolment_id, step, 1, occasion, part_no, 'email', purpose, address,
          template_id, template_version_id, case when is_dropped then 7 else 5 end, case when is_dropped then 'no-consent' end,
          queued_at, queued_at + interval '72 hours', case when is_dropped then 0 else 1 end, queued_at,
          case when not is_dropped then settled_at end, case when not is_dropped then settled_at end, settled_at, opened_at, clicked_at,
          (opened_at is not null)::int, (clicked_at is not null)::int
        from message
        """;

    public const string PublishedSince =
        """
        with version as (
          update campaign.journey_version set published_at = @Since where journey_id = any(@Ids)
        )
        update campaign.journey set published_at = @Since, created_at = @Since, updated_at = @Since where id = any(@Ids)
        """;

    public const string Untold = "select count(*) from campaign.action where state < 2";
}
