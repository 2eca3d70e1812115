namespace Mmo.Campaign.Messages;

/// <summary>What people decide about uncertain messages.</summary>
internal static class MessageResolutionSql
{
    /// <summary>Of the named messages those that are still uncertain after the same number of attempts, locked.</summary>
    public static string Lock(string inScope) =>
        $"""
        select m.id, m.journey_id, m.node_id, m.template_id, m.part_no, m.settled_at as sent_at, j.status <> 'stopped' as may_send
        from unnest(@Ids, @Attempts) as u (id, attempts)
        join campaign.message m on m.id = u.id and m.attempts = u.attempts and m.state = 8
        join campaign.journey j on j.id = m.journey_id
        join cdp_api.person_v1 p on p.part_no = m.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        where {inScope}
        order by m.id
        for update of m
        """;

    /// <summary>
    /// Back to the queue without its claim, so that the late word of a host that was thought dead no longer counts. It stays "uncertain" by
    /// reason until it is known better. All rules are looked at again before it goes out.
    /// </summary>
    public const string SendAgain =
        """
        update campaign.message
        set state = 0, claim = null, again_at = @Now, due_at = @Now, settled_at = null,
            expires_at = @Now + make_interval(hours => coalesce((select expiry_hours from campaign.email_channel), @DefaultExpiryHours))
        where tenant_id = @TenantId and id = any(@Ids)
        """;

    public const string CountAsSent =
        """
        update campaign.message m
        set state = 5, reason = @Reason, claim = null, held = false, sent_at = u.sent_at, delivered_at = case when @IsDelivered then @Now end,
            settled_at = @Now
        from unnest(@Ids, @SentAts) as u (id, sent_at)
        join campaign.message was on was.tenant_id = @TenantId and was.id = u.id
        where m.tenant_id = @TenantId and m.id = u.id
        returning m.journey_id, m.version, m.node_id, was.held as was_held
        """;
}
