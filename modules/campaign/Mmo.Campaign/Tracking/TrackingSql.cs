namespace Mmo.Campaign.Tracking;

internal static class TrackingSql
{
    /// <summary>More than these tell nothing new of a person, and somebody may be playing with the link.</summary>
    public const int MostEvents = 100;

    // Uncertain until now, or waiting to be sent again because it was.
    private const string Doubt = "case when state = 8 then settled_at when state <= 2 then again_at end as doubtful_since";

    public const string Open =
        $"""
        update campaign.message set opened_at = coalesce(opened_at, @Now), open_count = open_count + 1
        where id = @MessageId and open_count < @MostEvents
        returning part_no, journey_id, node_id, template_id, open_count as n, address, {Doubt}
        """;

    // Who follows a link has seen the message, though the pixel may have been blocked; the event of an open is not made up for it.
    public const string Click =
        $"""
        update campaign.message set clicked_at = coalesce(clicked_at, @Now), click_count = click_count + 1
        where id = @MessageId and click_count < @MostEvents
        returning part_no, journey_id, node_id, template_id, click_count as n, address, {Doubt}
        """;

    /// <summary>More rows than a message has links cannot come together, since links are signed.</summary>
    public const string Hold =
        """
        insert into campaign.held_click (tenant_id, message_id, url, at)
        select @TenantId, m.id, @Url, @Now from campaign.message m
        where m.id = @MessageId and m.delivered_at > @Now - @Soon and m.delivered_at <= @Now
        on conflict (tenant_id, message_id, url) do nothing
        """;

    public const string IsSoon = "select exists (select from campaign.message where id = @MessageId and delivered_at > @Now - @Soon)";

    /// <summary>All held clicks of the messages whose oldest one has waited long enough.</summary>
    public const string TakeHeld =
        """
        with ripe as (
          select message_id from campaign.held_click group by message_id having min(at) <= @Before limit @BatchSize
        )
        delete from campaign.held_click c using ripe r where c.message_id = r.message_id
        returning c.message_id, c.url, c.at
        """;

    public const string Machine =
        """
        update campaign.message set machine_opens = least(machine_opens + @opens, 10000), machine_clicks = least(machine_clicks + @clicks, 10000)
        where id = @messageId
        """;

    public const string Unsubscribe =
        """
        update campaign.message set unsubscribed_at = @Now
        where id = @MessageId and unsubscribed_at is null
        returning part_no, journey_id, node_id, template_id, 1 as n, purpose, address
        """;

    public const string Message = "select part_no, journey_id, node_id, template_id, 0 as n, purpose, address from campaign.message where id = @MessageId";
}
