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

    public const string Unsubscribe =
        """
        update campaign.message set unsubscribed_at = @Now
        where id = @MessageId and unsubscribed_at is null
        returning part_no, journey_id, node_id, template_id, 1 as n, purpose, address
        """;

    public const string Message = "select part_no, journey_id, node_id, template_id, 0 as n, purpose, address from campaign.message where id = @MessageId";
}
