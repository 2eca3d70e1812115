namespace Mmo.Cdp.TrackingPlans;

internal static class TrackingPlanSql
{
    private const string Columns = "p.source_no, p.is_on, p.policies::text as policies, p.events::text as events, p.concurrency_stamp, p.updated_at";

    public const string Source = "select no, name from cdp.source where id = @Id and kind <> 'internal'";

    public const string Stamps = "select source_no, concurrency_stamp from cdp.tracking_plan where is_on";

    public const string Many = $"select {Columns} from cdp.tracking_plan p where p.is_on and p.source_no = any(@Sources)";

    public const string One = $"select {Columns} from cdp.tracking_plan p where p.source_no = @No";

    /// <summary>Refused without a row where somebody else changed it since <c>@Stamp</c>; an empty stamp stands for no row.</summary>
    public const string Save =
        """
        insert into cdp.tracking_plan as p (tenant_id, source_no, is_on, policies, events, concurrency_stamp, updated_at)
        select kernel.current_tenant(), @No, @IsOn, @Policies::jsonb, @Events::jsonb, @NewStamp, @Now
        where @Stamp = '' or exists (select from cdp.tracking_plan where source_no = @No)
        on conflict (tenant_id, source_no) do update
        set is_on = excluded.is_on, policies = excluded.policies, events = excluded.events, concurrency_stamp = excluded.concurrency_stamp, updated_at = excluded.updated_at
        where p.concurrency_stamp = @Stamp
        """;

    public const string Delete = "delete from cdp.tracking_plan where source_no = @No";

    public const string Seen =
        """
        select kind, name, count, first_at, last_at
        from cdp.seen_event
        where source_no = @No
        order by count desc, name, kind
        """;

    public const string Violations =
        """
        select violation, kind, name, property, count, first_at, last_at, sample
        from cdp.plan_violation
        where source_no = @No
        order by last_at desc, count desc, name, property
        limit 1000
        """;

    public const string ClearViolations = "delete from cdp.plan_violation where source_no = @No";

    /// <summary>What a changed plan makes pointless: events and properties that it has now, and those that it has no more.</summary>
    public const string DeleteStale =
        """
        delete from cdp.plan_violation v
        where v.source_no = @No
          and case v.violation
              when 'unplannedEvent' then exists (select from unnest(@Kinds, @Names) as e (kind, name) where e.kind = v.kind and e.name = v.name)
              when 'unplannedProperty' then
                exists (select from unnest(@PropertyKinds, @PropertyNames, @Paths) as p (kind, name, path) where p.kind = v.kind and p.name = v.name and p.path = v.property)
                or not exists (select from unnest(@Kinds, @Names) as e (kind, name) where e.kind = v.kind and e.name = v.name)
              else not exists (select from unnest(@PropertyKinds, @PropertyNames, @Paths) as p (kind, name, path) where p.kind = v.kind and p.name = v.name and p.path = v.property)
              end
        """;

    /// <summary>
    /// The latest events of a source and type. A type that many sources send is looked through for so long and no longer: where this source is a rare
    /// one, there are few samples, and soon.
    /// </summary>
    public const string Samples =
        """
        select e.received_at, e.properties::text as properties
        from (
          select source_no, kind, occurred_at, received_at, properties
          from cdp.event
          where event_type_id = (select id from cdp.event_type where name = @Name)
          order by occurred_at desc
          limit @Look) e
        where e.source_no = @No and e.kind = @Kind
        order by e.occurred_at desc
        limit @Take
        """;

    /// <summary>Those that the plan has refused: they stand in no log.</summary>
    public const string RefusedSamples =
        """
        select q.received_at, q.raw, q.envelope::text as envelope
        from cdp.quarantine q
        where q.source_no = @No and q.reason = @Reason and q.event_type = @Name and octet_length(q.raw) = q.size
        order by q.received_at desc
        limit @Take
        """;

    /// <summary>The latest events of a source, commit by commit, back through so many commits of the tenant.</summary>
    public const string Latest =
        """
        select e.kind, t.name, e.received_at, e.properties::text as properties
        from (
          select position, batch_id, min_time, max_time
          from cdp.feed_batch
          where event_count > 0
          order by position desc
          limit @Batches) b
        cross join lateral (
          select kind, event_type_id, received_at, properties
          from cdp.event
          where batch_id = b.batch_id and occurred_at between b.min_time and b.max_time and source_no = @No
          order by n desc
          offset 0) e
        join cdp.event_type t on t.id = e.event_type_id
        order by b.position desc
        limit @Take
        """;
}
