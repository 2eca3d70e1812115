using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Segments;

/// <summary>Brings the members of one segment in line with its condition: one statement, whatever the number of people.</summary>
internal static class MembershipSql
{
    /// <summary>One at a time a tenant works out memberships: a rebuild and a delta of the same people must not cross.</summary>
    public const string Lock = "select pg_advisory_xact_lock(hashtextextended('mmo.cdp.segments:' || kernel.current_tenant(), 0))";

    /// <summary>
    /// One change of definitions at a time: what a condition refers to is asked before it is saved, and two changes at once could make a
    /// circle, or build on a segment that is going.
    /// </summary>
    public const string DefinitionsLock = "select pg_advisory_xact_lock(hashtextextended('mmo.cdp.segment-definitions:' || kernel.current_tenant(), 0))";

    public const string Definitions =
        "select id, condition::text as condition, condition_version, needs_rebuild from cdp.segment where is_active order by id";

    private const string Log =
        """
        insert into cdp.segment_change (tenant_id, batch_id, n, segment_id, profile_id, is_entry, cause, changed_at)
        select kernel.current_tenant(), @Batch, @Offset + row_number() over (order by c.profile_id) - 1, @Segment, c.profile_id, c.is_entry, c.cause, @AsOf
        from changed c
        """;

    private const string InsertMembers =
        "insert into cdp.segment_member (tenant_id, segment_id, profile_id, entered_at) select kernel.current_tenant(), @Segment, v.profile_id, @AsOf";

    private const string UpsertDue =
        """
        on conflict (tenant_id, segment_id, profile_id) do update set due_at = excluded.due_at
        where segment_due.due_at <> excluded.due_at
        """;

    // Every look-up goes by key, from the few people asked for (LATERAL … OFFSET 0, = any(array(…))): plans that were made while the
    // segment was small must not scan it when it has a million members. Parameters: Ids, Causes, Segment, AsOf, Batch, Offset.
    public static string Delta(CompiledCondition condition) =>
        $"""
        with {condition.With},
        verdict as materialized (
          select p.asked_id as profile_id, coalesce({condition.Where}, false) as meets, {condition.NextDue ?? "null::timestamptz"} as due_at
          from {condition.From}),
        v as materialized (
          select d.profile_id, d.meets, d.due_at, a.cause, m.profile_id is not null as is_member, u.due_at as was_due_at
          from verdict d
          join unnest(@ids, @Causes) as a (profile_id, cause) on a.profile_id = d.profile_id
          left join lateral (select profile_id from cdp.segment_member where segment_id = @Segment and profile_id = d.profile_id offset 0) m on true
          left join lateral (select due_at from cdp.segment_due where segment_id = @Segment and profile_id = d.profile_id offset 0) u on true),
        gone as (
          delete from cdp.segment_member
          where segment_id = @Segment and profile_id = any(array(select profile_id from v where is_member and not meets))
          returning profile_id),
        come as (
          {InsertMembers} from v where v.meets and not v.is_member
          on conflict do nothing
          returning profile_id),
        undue as (
          delete from cdp.segment_due
          where segment_id = @Segment and profile_id = any(array(select profile_id from v where due_at is null and was_due_at is not null))),
        due as (
          insert into cdp.segment_due (tenant_id, segment_id, profile_id, due_at)
          select kernel.current_tenant(), @Segment, v.profile_id, v.due_at from v where v.due_at is distinct from v.was_due_at and v.due_at is not null
          {UpsertDue}),
        changed as (
          select g.profile_id, false as is_entry, v.cause from gone g join v on v.profile_id = g.profile_id
          union all
          select c.profile_id, true, v.cause from come c join v on v.profile_id = c.profile_id),
        logged as (
          {Log})
        select profile_id, is_entry, cause from changed
        """;

    // A set difference: rewriting a large segment would cost twice as much and log everybody. Parameters: Segment, AsOf, Batch, Offset.
    public static string Rebuild(CompiledCondition condition) =>
        $"""
        with v as materialized (
          select p.profile_id, ({condition.Where}) is true as meets, {condition.NextDue ?? "null::timestamptz"} as due_at
          from {condition.From}
          where {condition.MayMeet ?? condition.Where}),
        gone as (
          delete from cdp.segment_member m
          where m.segment_id = @Segment and not exists (select from v where v.profile_id = m.profile_id and v.meets)
          returning m.profile_id),
        come as (
          {InsertMembers} from v
          where v.meets and not exists (select from cdp.segment_member m where m.segment_id = @Segment and m.profile_id = v.profile_id)
          on conflict do nothing
          returning profile_id),
        undue as (
          delete from cdp.segment_due d
          where d.segment_id = @Segment and not exists (select from v where v.profile_id = d.profile_id and v.due_at is not null)),
        due as (
          insert into cdp.segment_due (tenant_id, segment_id, profile_id, due_at)
          select kernel.current_tenant(), @Segment, v.profile_id, v.due_at from v where v.due_at is not null
          {UpsertDue}),
        changed as (
          select profile_id, false as is_entry, '{ChangeCause.Rebuild}' as cause from gone
          union all
          select profile_id, true, '{ChangeCause.Rebuild}' from come),
        logged as (
          {Log})
        select (select count(*) from v where v.meets) as member_count,
               (select count(*) from changed) as changed_count,
               coalesce((select position from cdp.feed_head), 0) as feed_position
        """;

    /// <summary>Who is no profile any more but a part of somebody dirty, and still a member: merged while a rebuild ran.</summary>
    public const string EndMembershipsOfMergedParts =
        """
        with moved as (
          select x.part_no
          from unnest(@Profiles) as d (profile_id)
          cross join lateral (select part_no from cdp.part where profile_id = d.profile_id and profile_id <> part_no offset 0) x),
        gone as (
          delete from cdp.segment_member where profile_id = any(array(select part_no from moved)) returning segment_id, profile_id),
        logged as (
          insert into cdp.segment_change (tenant_id, batch_id, n, segment_id, profile_id, is_entry, cause, changed_at)
          select kernel.current_tenant(), @Batch, @Offset + row_number() over (order by segment_id, profile_id) - 1, segment_id, profile_id, false, 'merge', @AsOf
          from gone),
        counted as (
          update cdp.segment s set member_count = s.member_count - g.n
          from (select segment_id, count(*) as n from gone group by segment_id) g
          where s.id = g.segment_id)
        select count(*)::int from gone
        """;

    /// <summary>Tells the planner how large segments are now.</summary>
    public const string Analyze = "select cdp.analyze_members()::text";

    public const string Finished =
        """
        update cdp.segment
        set member_count = @MemberCount, as_of = @AsOf, feed_position = @FeedPosition, needs_rebuild = false, last_error = null, last_error_at = null
        where id = @Segment and condition_version = @ConditionVersion
        """;

    public const string Counted = "update cdp.segment set member_count = member_count + @By where id = @Segment";

    public const string Failed =
        "update cdp.segment set last_error = @Error, last_error_at = @At, needs_rebuild = true where id = @Segment";

    /// <summary>Segments that build on one of these.</summary>
    public const string RebuildAlso = "update cdp.segment set needs_rebuild = true where id = any(@Ids) and is_active";

    // Not at every commit: a hundred segments, rewritten fifty times a second, would be nothing but dead rows.
    public const string UpToDate =
        """
        update cdp.segment set as_of = @AsOf
        where is_active and not needs_rebuild and (as_of is null or as_of < @AsOf - interval '2 seconds')
        """;

    /// <summary>The people of a slice with the types of their events, and whether all of these are history (flag 4). A slice knows its earliest and latest event, which prunes the months.</summary>
    public const string PeopleOfSlice =
        """
        select coalesce(m.profile_id, e.part_no) as profile_id, array_agg(distinct e.event_type_id) as event_types, bool_and(e.flags & 4 <> 0) as is_history
        from cdp.event e
        left join cdp.part m on m.part_no = e.part_no and m.profile_id <> m.part_no
        where e.batch_id = any(@BatchIds) and e.occurred_at between @MinTime and @MaxTime
        group by 1
        """;

    /// <summary>Ingestion ends the memberships of a merged profile in its own commit; here they leave the counts, once, unless a rebuild has seen them.</summary>
    public const string CountMerged =
        """
        update cdp.segment s set member_count = s.member_count - g.n
        from (select c.segment_id, count(*) as n
              from cdp.feed_batch b
              cross join lateral (
                select segment_id from cdp.segment_change where batch_id = b.batch_id and cause = 'merge' and not is_entry offset 0) c
              join cdp.segment t on t.id = c.segment_id and t.feed_position < b.position
              where b.position > @From and b.position <= @To and cardinality(b.types) > 1
              group by c.segment_id) g
        where s.id = g.segment_id
        """;

    public const string ChangedSegments = "select distinct segment_id from cdp.segment_change where batch_id = any(@BatchIds)";

    public const string TakeDirty =
        """
        delete from cdp.segment_dirty
        where profile_id = any(array(select profile_id from cdp.segment_dirty order by marked_at limit @Limit for update skip locked))
        returning profile_id
        """;

    public const string Due =
        """
        select s.id as segment_id, d.profile_id
        from cdp.segment s
        cross join lateral (
          select profile_id, due_at from cdp.segment_due
          where segment_id = s.id and due_at <= @AsOf
          order by due_at limit @Limit offset 0) d
        where s.is_active and not s.needs_rebuild
        order by d.due_at
        limit @Limit
        """;

    public const string NextRebuild =
        """
        select id, condition::text as condition, condition_version, needs_rebuild from cdp.segment
        where is_active and needs_rebuild and (last_error_at is null or last_error_at < @AsOf - interval '1 minute')
        order by updated_at
        """;

    /// <summary>How many people and segments are to be looked at, segment by segment along the index; stuck are segments that failed.</summary>
    public const string Backlog =
        """
        select (select count(*) from cdp.segment where needs_rebuild and is_active)
             + (select count(*) from (select from cdp.segment_dirty limit @Most) d)
             + (select count(*)
                from cdp.segment s
                cross join lateral (select from cdp.segment_due d where d.segment_id = s.id and d.due_at <= @Now limit @Most) d
                where s.is_active and not s.needs_rebuild) as count,
               least(
                 (select min(marked_at) from (select marked_at from cdp.segment_dirty limit @Most) d),
                 (select min(d.due_at)
                  from cdp.segment s
                  cross join lateral (
                    select due_at from cdp.segment_due d where d.segment_id = s.id and d.due_at <= @Now order by due_at limit 1) d
                  where s.is_active and not s.needs_rebuild)) as since,
               (select count(*) from cdp.segment where needs_rebuild and is_active and last_error_at is not null) as stuck
        """;
}
