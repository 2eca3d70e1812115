namespace Mmo.Campaign.Enrolments;

internal static class EntrySql
{
    // Internal events count. Late (2) and imported (4) ones neither start people nor end waits, but they reach goals and lead out.
    public const string Events =
        """
        select e.batch_id, e.n, f.position, e.source_no, e.part_no, p.profile_id, t.name, e.event_id, e.occurred_at, e.flags, e.properties::text as properties
        from cdp_api.event_v1 e
        join cdp_api.event_type_v1 t on t.id = e.event_type_id
        join cdp_api.feed_v1 f on f.batch_id = e.batch_id
        cross join lateral (select p.profile_id from cdp_api.person_v1 p where p.part_no = e.part_no offset 0) p
        where e.batch_id = any(@BatchIds) and t.name = any(@Names) and (e.flags & 6 = 0 or t.name = any(@LateToo))
          and (@MinTime::timestamptz is null or e.occurred_at >= @MinTime)
          and (@MaxTime::timestamptz is null or e.occurred_at <= @MaxTime)
        order by f.position, e.n
        """;

    // Who came in by an import, a rebuild or a merge did nothing just now.
    public const string SegmentEntries =
        """
        select c.batch_id, c.n, f.position, c.segment_id, c.profile_id, c.profile_id as part_no, c.changed_at as occurred_at
        from cdp_api.segment_change_v1 c
        join cdp_api.feed_v1 f on f.batch_id = c.batch_id
        where c.batch_id = any(@BatchIds) and c.segment_id = any(@Segments) and c.is_entry and c.cause in ('event', 'clock')
        order by f.position, c.n
        """;

    /// <summary>People of these profiles who wait for some event, under any of their parts; locked until the consumer commits.</summary>
    public const string Waiting =
        """
        select profile.profile_id, e.*
        from (select distinct profile_id from unnest(@Profiles) as u (profile_id)) profile
        cross join lateral (
          select profile.profile_id as part_no
          union all
          select p.part_no from cdp_api.person_v1 p where p.profile_id = profile.profile_id and p.profile_id <> p.part_no
          offset 0) part
        cross join lateral (
          select e.id, e.journey_id, e.version, e.part_no, e.occasion, e.node_id, e.step, e.visit, e.state, e.message_id,
                 e.since_position, e.since_n, e.since_at, e.node_since, e.trigger_event::text as trigger_event
          from campaign.enrolment e
          where e.part_no = part.part_no and e.state = 1
          for update) e
        """;

    /// <summary>
    /// Enters people, each once for an occasion. Two parts of one person are one person: earlier entries are looked up under all parts.
    /// </summary>
    public const string Enter =
        """
        insert into campaign.enrolment (tenant_id, id, journey_id, version, part_no, entry_profile, occasion, node_id, step, visit, state, due_at,
          since_position, since_n, since_at, entry_position, entry_n, entry_at, trigger_event, entered_at, node_since)
        select @TenantId, c.id, @JourneyId, @Version, c.part_no, c.profile_id, c.occasion, @NodeId, 1, 1, 0, @Now,
          c.position, c.n, @Now, c.position, c.n, c.at, c.trigger_event::jsonb, @Now, @Now
        from unnest(@Ids, @Parts, @Profiles, @Occasions, @Triggers, @Positions, @Ns, @Ats)
          as c (id, part_no, profile_id, occasion, trigger_event, position, n, at)
        cross join lateral (
          select count(*) as entries
          from (
            select c.profile_id as part_no
            union all
            select p.part_no from cdp_api.person_v1 p where p.profile_id = c.profile_id and p.profile_id <> p.part_no
            offset 0) part
          cross join lateral (
            select e.state, e.entered_at, e.occasion from campaign.enrolment e where e.part_no = part.part_no and e.journey_id = @JourneyId offset 0) e
          where case @ReEntry when 'once' then true when 'afterDays' then e.state < 9 or e.entered_at > @Since else e.occasion = c.occasion end
        ) been
        where been.entries = 0
        on conflict (tenant_id, journey_id, entry_profile, occasion) do nothing
        returning id, part_no
        """;
}
