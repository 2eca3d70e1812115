namespace Mmo.Cdp.PartDivisions;

/// <summary>Dividing a part. The only place where events, purchases and values go to another part; all of it under the graph lock.</summary>
internal static class PartDivisionSql
{
    public const string EventCount = "select coalesce((select event_count from cdp.part_stat where part_no = @PartNo), 0)";

    /// <summary>A part of the same profile, tied to the one that it came from.</summary>
    public const string Found =
        """
        insert into cdp.part (tenant_id, part_no, profile_id, public_id, created_at)
        select tenant_id, @NewPartNo, profile_id, @PublicId, @Now from cdp.part where part_no = @PartNo;
        insert into cdp.link (tenant_id, part_a, part_b, kind, evidence, created_at)
        values (kernel.current_tenant(), least(@PartNo, @NewPartNo), greatest(@PartNo, @NewPartNo), 4, jsonb_build_object('dividedFrom', @PartNo), @Now)
        """;

    /// <summary>What the platform itself reported (flag 8) follows the records that it reported of, consents stay with the address.</summary>
    public const string MoveEvents =
        """
        with moved as (
          update cdp.event
          set part_no = @NewPartNo
          where part_no = @PartNo and flags & 8 = 0
            and occurred_at >= coalesce(@From::timestamptz, '-infinity') and occurred_at < coalesce(@To::timestamptz, 'infinity')
            and (cardinality(@SourceIds) = 0 or source_no = any(array(select no from cdp.source where id = any(@SourceIds))))
          returning batch_id, n),
        bought as (
          update cdp.purchase p
          set part_no = @NewPartNo
          from moved m
          where p.batch_id = m.batch_id and p.n = m.n and p.part_no = @PartNo)
        select count(*) from moved
        """;

    /// <summary>As <see cref="Ingestion.BatchSql.UpsertStats"/> counts.</summary>
    public const string Recount =
        """
        insert into cdp.part_stat as s (tenant_id, part_no, event_count, first_seen_at, last_seen_at)
        select kernel.current_tenant(), k.part_no, e.count, coalesce(e.first_at, 'infinity'), coalesce(e.last_at, '-infinity')
        from unnest(@Parts) as k (part_no)
        cross join lateral (
          select count(*) as count,
                 min(least(occurred_at, received_at)) filter (where flags & 8 = 0) as first_at,
                 max(least(occurred_at, received_at)) filter (where flags & 8 = 0) as last_at
          from cdp.event
          where part_no = k.part_no) e
        on conflict (tenant_id, part_no) do update
        set event_count = excluded.event_count, first_seen_at = excluded.first_seen_at, last_seen_at = excluded.last_seen_at
        """;

    // ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    public const string Values = "select attribute, source_no from cdp.part_value where part_no = @PartNo";

    /// <summary>Whatever says something of the person, in the order in which it was stored.</summary>
    public const string Spoken =
        """
        select e.part_no, e.source_no, e.kind, e.occurred_at, e.received_at,
               case when e.kind = 'identify' then e.properties else '{}' end::text as traits,
               case when e.kind = 'identify' then e.context
                    else jsonb_build_object('timezone', e.context -> 'timezone', 'locale', e.context -> 'locale') end::text as context
        from cdp.event e
        where e.part_no = any(@Parts) and e.flags & 8 = 0 and (e.kind = 'identify' or e.context ?| array['timezone', 'locale'])
        order by e.batch_id, e.n
        """;

    public const string ReplaceValues =
        """
        delete from cdp.part_value v
        using unnest(@Attributes, @SourceNos) as k (attribute, source_no)
        where v.part_no = @PartNo and v.attribute = k.attribute and v.source_no = k.source_no;
        insert into cdp.part_value (tenant_id, part_no, attribute, source_no, value, observed_at)
        select kernel.current_tenant(), u.part_no, u.attribute, u.source_no, u.value::jsonb, u.observed_at
        from unnest(@NewParts, @NewAttributes, @NewSourceNos, @NewValues, @NewTimes) as u (part_no, attribute, source_no, value, observed_at);
        insert into cdp.match_due (tenant_id, part_no)
        select kernel.current_tenant(), u.part_no
        from unnest(@Parts) as u (part_no)
        where exists (select from cdp.match_setting where is_continuous)
        on conflict (tenant_id, part_no) do update set marked_at = now()
        """;

    // ── Accounts ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>Each of the two is of the accounts that its own events name. Whom somebody put into one, or took out of one, stays there.</summary>
    public const string DivideAccounts =
        """
        with named as (
          select e.part_no, a.account_no, min(least(e.occurred_at, e.received_at)) as since
          from cdp.event e
          join cdp.account a on a.external_id = btrim(e.properties ->> 'groupId')
          where e.part_no in (@PartNo, @NewPartNo) and e.kind = 'group'
          group by 1, 2),
        gone as (
          delete from cdp.account_member m
          using named n
          where n.part_no = @NewPartNo and m.part_no = @PartNo and m.account_no = n.account_no and not m.is_by_hand and not m.is_out
            and not exists (select from named k where k.part_no = @PartNo and k.account_no = m.account_no)),
        come as (
          insert into cdp.account_member (tenant_id, account_no, part_no, since)
          select kernel.current_tenant(), account_no, part_no, since from named where part_no = @NewPartNo)
        update cdp.account set score_due_at = @Now
        where account_no in (select account_no from cdp.account_member where part_no = @PartNo union select account_no from named)
        """;

    // ── What comes of it ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

    public const string Note = "update cdp.unmerge set divisions = @Divisions::jsonb where id = @Id";

    /// <summary>
    /// The events that other modules reported of their records. What a journey set of the person goes along where it still stands; what it was set
    /// over is gone, as it is whenever something is set.
    /// </summary>
    public const string FollowRecords =
        """
        with moved as (
          update cdp.event e
          set part_no = @To
          where e.part_no = @From and e.flags & 8 <> 0
            and substring(e.event_id from '^(?:[a-z]+:)?([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):')::uuid = any(@Records)
          returning e.source_no, e.event_type_id, least(e.occurred_at, e.received_at) as observed_at),
        gone as (
          delete from cdp.part_value v
          using moved m
          join cdp.event_type t on t.id = m.event_type_id and t.name = @ProfileChanged
          where v.part_no = @From and v.source_no = m.source_no and v.observed_at = m.observed_at
          returning v.tenant_id, v.attribute, v.source_no, v.value, v.observed_at),
        come as (
          insert into cdp.part_value as v (tenant_id, part_no, attribute, source_no, value, observed_at)
          select tenant_id, @To, attribute, source_no, value, observed_at from gone
          on conflict (tenant_id, part_no, attribute, source_no) do update set value = excluded.value, observed_at = excluded.observed_at
          where v.observed_at <= excluded.observed_at)
        select count(*) from moved
        """;

    /// <summary>
    /// Which of some events, by their number, belong to a new part now: the first of several that were founded, as who is told of one division after
    /// the other finds it.
    /// </summary>
    public const string WhereEventsAre =
        """
        select distinct on (u.n) u.n::int as n, d.new_part_no
        from unnest(@Parts, @EventIds, @Times) with ordinality as u (part_no, event_id, occurred_at, n)
        join unnest(@From, @To) with ordinality as d (part_no, new_part_no, place) on d.part_no = u.part_no
        cross join lateral (
          select from cdp.event e
          where e.part_no = d.new_part_no and e.occurred_at = u.occurred_at and e.event_id = u.event_id
          offset 0) e
        order by u.n, d.place
        """;
}
