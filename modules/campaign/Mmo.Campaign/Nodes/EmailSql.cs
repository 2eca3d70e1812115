namespace Mmo.Campaign.Nodes;

internal static class EmailSql
{
    /// <summary>
    /// One message for one send key, for ever: who has no address, or whose address already got this message for this occasion (two people
    /// who turned out to be one), gets a message that is dropped at once and says so.
    /// </summary>
    public const string Queue =
        """
        with person as (
          select u.*, nullif(pr.email, '') as address
          from unnest(@Ids, @Messages, @Parts, @Steps, @Visits, @Occasions) as u (id, message_id, part_no, step, visit, occasion)
          left join lateral (select p.profile_id from cdp_api.person_v1 p where p.part_no = u.part_no offset 0) p on true
          left join lateral (select pr.email from cdp_api.profile_v1 pr where pr.profile_id = p.profile_id offset 0) pr on true
        ), taken as (
          insert into campaign.send_key (tenant_id, key, message_id, created_at)
          select @TenantId, sha256(convert_to(concat_ws('/', @JourneyId, @NodeId, visit, occasion, 'email', address), 'UTF8')), message_id, @Now
          from person where address is not null
          on conflict (tenant_id, key) do nothing
          returning message_id
        )
        insert into campaign.message (tenant_id, id, journey_id, version, node_id, enrolment_id, step, visit, occasion, part_no, channel, purpose,
          address, template_id, template_version_id, state, reason, due_at, expires_at, queued_at, settled_at)
        select @TenantId, p.message_id, @JourneyId, @Version, @NodeId, p.id, p.step, p.visit, p.occasion, p.part_no, 'email', @Purpose,
          p.address, @TemplateId, @TemplateVersionId,
          case when t.message_id is null then 7 else 0 end,
          case when p.address is null then 'no-address' when t.message_id is null then 'duplicate' end,
          @Now, @Now + make_interval(hours => coalesce((select expiry_hours from campaign.email_channel), @DefaultExpiryHours)), @Now,
          case when t.message_id is null then @Now end
        from person p left join taken t using (message_id)
        returning id, enrolment_id, part_no, state, reason
        """;

    /// <summary>People wait for their message; what cdp says from here on counts for the wait that follows.</summary>
    public const string Wait =
        """
        update campaign.enrolment e
        set state = u.state, due_at = case when u.state = 3 then 'infinity'::timestamptz else @Now end, message_id = u.message_id,
            since_position = @Position, since_n = @N, since_at = @Now
        from unnest(@Ids, @Messages, @States) as u (id, message_id, state)
        where e.tenant_id = @TenantId and e.id = u.id
        """;

    public const string Settled =
        "select id, state, reason from campaign.message where tenant_id = @TenantId and id = any(@Ids)";
}
