namespace Mmo.Cdp.Webhooks;

internal static class WebhookSql
{
    public const string One =
        """
        select w.signature::text as signature, w.protected_secret, w.protected_old_secret, w.mapping::text as mapping
        from cdp.webhook w
        where w.source_id = @id
        """;

    /// <summary>Neither the stamp nor what people see as a change: it is the platform that notes it.</summary>
    public const string NoteRefusal =
        """
        update cdp.webhook
        set last_refused_at = @at, last_refused_reason = @reason, refused_count = refused_count + @count
        where source_id = @id
        """;

    /// <summary>What came last and is no event yet. A large one is no sample.</summary>
    public const string NewestDeliveries =
        """
        select q.id, q.received_at, q.reason, q.raw, q.envelope::text as envelope
        from cdp.quarantine q
        where q.source_no = (select s.no from cdp.source s where s.id = @id) and q.envelope ->> 'format' = 'webhook' and q.size <= @maxSize
        order by q.received_at desc, q.id desc
        limit @take
        """;

    public const string Delivery =
        """
        select q.id, q.received_at, q.reason, q.raw, q.envelope::text as envelope
        from cdp.quarantine q
        where q.id = @deliveryId and q.source_no = (select s.no from cdp.source s where s.id = @id) and q.envelope ->> 'format' = 'webhook'
        """;
}
