namespace Mmo.Campaign.PartDivisions;

internal static class PartDivisionSql
{
    public const string Told =
        """
        select payload::text
        from cdp_api.feed_event_v1
        where batch_id = any(@BatchIds) and name = @Name
        order by batch_id, n
        """;

    /// <summary>By the event that somebody entered with. Nothing but the part changes, so work that is under way goes on.</summary>
    public const string Reassign =
        """
        update campaign.enrolment e
        set part_no = @To
        where e.part_no = @From
          and exists (
            select from cdp_api.event_v1 v
            where v.part_no = @To and v.occurred_at = (e.trigger_event ->> 'occurredAt')::timestamptz and v.event_id = e.trigger_event ->> 'id')
        returning e.id
        """;

    /// <summary>
    /// What came of enrolments. A statement of its own: a step that was being taken held its person fast, and what it left is seen only now.
    /// </summary>
    public const string ReassignRecords =
        """
        with written as (
          update campaign.message
          set part_no = @To
          where part_no = @From and enrolment_id = any(@Enrolments)),
        shown as (
          update campaign.mail m
          set part_no = @To
          from campaign.message w
          where m.part_no = @From and m.id = w.id and w.enrolment_id = any(@Enrolments)),
        called as (
          update campaign.webhook_call
          set part_no = @To
          where part_no = @From and enrolment_id = any(@Enrolments))
        select id from campaign.message where enrolment_id = any(@Enrolments)
        """;

    /// <summary>What <see cref="Reassign"/> and <see cref="ReassignRecords"/> would look at, with the event that they came of.</summary>
    public const string ByEvent =
        """
        with entered as (
          select id, part_no, trigger_event ->> 'id' as event_id, (trigger_event ->> 'occurredAt')::timestamptz as event_time
          from campaign.enrolment
          where part_no = any(@Parts) and trigger_event ->> 'id' is not null and trigger_event ->> 'occurredAt' is not null)
        select id, id as enrolment_id, part_no, event_id, event_time from entered
        union all
        select m.id, e.id, e.part_no, e.event_id, e.event_time
        from entered e
        join campaign.message m on m.part_no = e.part_no and m.enrolment_id = e.id
        """;

    /// <summary>What steps and messages left to tell the other modules, and nobody has told yet.</summary>
    public const string Readdress =
        """
        update campaign.action a
        set payload = case jsonb_typeof(a.payload)
          when 'object' then a.payload || jsonb_build_object('partNo', @To)
          else (
            select jsonb_agg(
              case when (i.item ->> 'partNo')::bigint = @From and split_part(i.item ->> 'id', ':', 1)::uuid = any(@Records)
                   then i.item || jsonb_build_object('partNo', @To) else i.item end
              order by i.n)
            from jsonb_array_elements(a.payload) with ordinality as i (item, n)) end
        where a.tenant_id = @TenantId and a.state < 2 and a.kind = any(@Kinds)
          and exists (
            select from jsonb_array_elements(case jsonb_typeof(a.payload) when 'object' then jsonb_build_array(a.payload) else a.payload end) as i (item)
            where (i.item ->> 'partNo')::bigint = @From and split_part(coalesce(i.item ->> 'id', i.item ->> 'key'), ':', 1)::uuid = any(@Records))
        """;
}
