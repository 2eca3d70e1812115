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
        with entered as (
          update campaign.enrolment e
          set part_no = @To
          where e.part_no = @From
            and exists (
              select from cdp_api.event_v1 v
              where v.part_no = @To and v.occurred_at = (e.trigger_event ->> 'occurredAt')::timestamptz and v.event_id = e.trigger_event ->> 'id')
          returning e.id),
        written as (
          update campaign.message m
          set part_no = @To
          from entered e
          where m.part_no = @From and m.enrolment_id = e.id
          returning m.id),
        shown as (
          update campaign.mail m
          set part_no = @To
          from written w
          where m.id = w.id),
        called as (
          update campaign.webhook_call c
          set part_no = @To
          from entered e
          where c.part_no = @From and c.enrolment_id = e.id)
        select id, false as is_message from entered
        union all
        select id, true from written
        """;
}
