namespace Mmo.Campaign.Journeys;

internal static class JourneySql
{
    public const string Count =
        """
        select count(*) from campaign.journey j
        where (@Pattern::text is null or j.name ilike @Pattern) and (@Status::text is null or j.status = @Status)
        """;

    // Who entered came to the trigger; who is inside stands at some node.
    private const string List =
        """
        select j.id, j.name, j.status, j.current_version, j.draft is not null as has_draft, j.last_error, j.updated_at, j.published_at, j.concurrency_stamp,
               coalesce(c.entered, 0) as entered, coalesce(c.inside, 0) as inside, coalesce(c.sent, 0) as sent,
               coalesce(c.converted, 0) as converted, coalesce((
                 select jsonb_typeof(v.definition -> 'goal') = 'object' from campaign.journey_version v
                 where v.journey_id = j.id and v.version = j.current_version), false) as has_goal
        from campaign.journey j
        left join lateral (
          select sum(n.entered) filter (where t.type = 'trigger')::bigint as entered,
                 sum(n.entered - n.passed - n.dropped - n.failed - n.left_here)::bigint as inside,
                 sum(n.passed) filter (where t.type = 'email')::bigint as sent, sum(n.converted)::bigint as converted
          from campaign.node_count n
          join campaign.journey_version v on v.journey_id = n.journey_id and v.version = n.version
          cross join lateral (
            select d ->> 'type' as type from jsonb_array_elements(v.definition -> 'nodes') d where d ->> 'id' = n.node_id limit 1) t
          where n.journey_id = j.id) c on true
        where (@Pattern::text is null or j.name ilike @Pattern) and (@Status::text is null or j.status = @Status)
        """;

    // Wherever it stands in a drawing, also within a condition: an id is no other word. A stopped journey asks nobody any more.
    public const string UsingSegment =
        """
        select j.id, j.name
        from campaign.journey j
        where position(@Segment::uuid::text in lower(j.draft::text)) > 0
          or j.status <> 'stopped' and exists (
            select from campaign.journey_version v
            where v.journey_id = j.id and position(@Segment::uuid::text in lower(v.definition::text)) > 0
              and (v.version = j.current_version or exists (
                select from campaign.node_count n
                where n.journey_id = v.journey_id and n.version = v.version and n.entered > n.passed + n.dropped + n.failed + n.left_here)))
        order by j.name
        """;

    public const string Versions =
        """
        select v.version, v.published_at, v.published_by, coalesce(
          (select sum(n.entered - n.passed - n.dropped - n.failed - n.left_here) from campaign.node_count n
           where n.journey_id = v.journey_id and n.version = v.version), 0)::bigint as inside
        from campaign.journey_version v
        where v.journey_id = @id
        order by v.version desc
        """;

    public const string NodeCounts =
        """
        select node_id, sum(entered)::bigint as entered, sum(entered - passed - dropped - failed - left_here)::bigint as waiting,
               sum(passed)::bigint as passed, sum(held)::bigint as held, sum(dropped)::bigint as dropped, sum(failed)::bigint as failed,
               sum(left_here)::bigint as "left"
        from campaign.node_count
        where journey_id = @id and (@version::int is null or version = @version)
        group by node_id
        order by node_id
        """;

    public const string EdgeCounts =
        """
        select node_id, output, sum(people)::bigint as people
        from campaign.edge_count
        where journey_id = @id and (@version::int is null or version = @version)
        group by node_id, output
        order by node_id, output
        """;

    public const string Converted =
        """
        select coalesce(sum(converted), 0)::bigint from campaign.node_count
        where journey_id = @id and (@version::int is null or version = @version)
        """;

    public const string Entered =
        """
        select coalesce(sum(n.entered), 0)::bigint
        from campaign.node_count n
        join campaign.journey_version v on v.journey_id = n.journey_id and v.version = n.version
        where n.journey_id = @id and (@version::int is null or n.version = @version)
          and exists (select from jsonb_array_elements(v.definition -> 'nodes') d where d ->> 'id' = n.node_id and d ->> 'type' = 'trigger')
        """;

    // paused_at moves along, so that a second try gives back no second time.
    public const string GiveBackTime =
        """
        with paused as (
          update campaign.journey j set paused_at = @Now
          from campaign.journey was
          where j.id = @id and j.status = 'paused' and j.concurrency_stamp = @stamp and j.paused_at < @Now and was.id = j.id
          returning @Now - was.paused_at as time
        )
        update campaign.message m set expires_at = m.expires_at + paused.time
        from paused
        where m.tenant_id = @TenantId and m.journey_id = @id and m.state <= 2
        """;

    /// <param name="order">One of our own expressions.</param>
    public static string Page(string order) => $"{List} order by {order}, j.id limit @MaxResultCount offset @SkipCount";
}
