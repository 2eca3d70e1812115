namespace Mmo.CrmSync.Leads;

internal static class LeadSql
{
    public const string Columns =
        """
        l.id, l.idempotency_key, l.part_no, l.profile_public_id, l.title, l.reasons, l.state, l.unit_id, l.owner_id, l.first_owner_id,
        l.assignment_no, l.journey_id, l.node_id, l.message_id, l.amount_minor, l.currency, l.lost_reason, l.created_at, l.accepted_at,
        l.closed_at, l.concurrency_stamp
        """;

    public const string Known =
        "select idempotency_key, id as lead_id, first_owner_id as owner_id from crm.lead where tenant_id = @TenantId and idempotency_key = any(@Keys)";

    // In the order of the keys: two calls with the same ones cannot wait for each other. The second waits here for the first to commit,
    // and gets back only what is really new.
    public const string Insert =
        """
        insert into crm.lead
          (id, tenant_id, idempotency_key, part_no, profile_public_id, title, reasons, unit_id, journey_id, node_id, message_id, created_at, concurrency_stamp)
        select u.id, @TenantId, u.key, u.part_no, u.profile, u.title, array(select jsonb_array_elements_text(u.reasons::jsonb)), u.unit_id,
          u.journey_id, u.node_id, u.message_id, u.created_at, @Stamp
        from unnest(@Ids, @Keys, @Parts, @Profiles, @Titles, @Reasons, @Units, @Journeys, @Nodes, @Messages, @Created)
          as u (id, key, part_no, profile, title, reasons, unit_id, journey_id, node_id, message_id, created_at)
        order by u.key
        on conflict (tenant_id, idempotency_key) do nothing
        returning id
        """;

    public const string Assign =
        """
        update crm.lead l
        set owner_id = u.owner_id, first_owner_id = u.owner_id, unit_id = u.unit_id
        from unnest(@Ids, @Owners, @Units) as u (id, owner_id, unit_id)
        where l.tenant_id = @TenantId and l.id = u.id
        """;

    public const string Lock = $"select {Columns} from crm.lead l where l.tenant_id = @TenantId and l.id = @id for update";

    public const string Accept =
        """
        update crm.lead set state = 'accepted', owner_id = @UserId, accepted_at = @Now, concurrency_stamp = @Stamp
        where tenant_id = @TenantId and id = @Id
        """;

    public const string Win =
        """
        update crm.lead set state = 'won', amount_minor = @Minor, currency = @Currency, closed_at = @Now, concurrency_stamp = @Stamp
        where tenant_id = @TenantId and id = @Id
        """;

    public const string Lose =
        """
        update crm.lead set state = 'lost', lost_reason = @Reason, closed_at = @Now, concurrency_stamp = @Stamp
        where tenant_id = @TenantId and id = @Id
        """;

    public const string Reassign =
        """
        update crm.lead
        set state = 'new', owner_id = @OwnerId, unit_id = @UnitId, accepted_at = null, assignment_no = assignment_no + 1, concurrency_stamp = @Stamp
        where tenant_id = @TenantId and id = @Id
        """;
}
