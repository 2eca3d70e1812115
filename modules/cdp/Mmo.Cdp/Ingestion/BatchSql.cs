namespace Mmo.Cdp.Ingestion;

/// <summary>
/// The statements of one commit batch. Look-ups go through <c>cross join lateral (… offset 0)</c>, writes through
/// <c>insert … select unnest … on conflict</c>, updates too: these keep their index plans also while a table is new and has no statistics,
/// where a join or <c>update … from unnest</c> falls to a tenth of the rate until the first analyze.
/// </summary>
internal static class BatchSql
{
    // ── First round trip ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>
    /// The tenant's graph lock, before all other locks: one writer of identities a tenant. A statement of its own, so that the next one's
    /// snapshot sees what the last holder committed. $2: how plans are made, see <see cref="SqlBatch"/>.
    /// </summary>
    public const string Lock =
        """
        select pg_advisory_xact_lock(hashtextextended('mmo.cdp.graph:' || $1::text, 0)),
               set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true), set_config('plan_cache_mode', $2, true),
               nextval('cdp.feed_batch_id')
        """;

    public const string InsertKeys =
        """
        insert into cdp.event_key (tenant_id, source_no, event_id, received_at)
        select $1, k.source_no, k.event_id, k.received_at
        from unnest($2, $3, $4) as k (source_no, event_id, received_at)
        on conflict do nothing
        returning source_no, event_id
        """;

    public const string FindIdentifiers =
        """
        select k.n::int, i.part_no, p.profile_id
        from unnest($1, $2) with ordinality as k (kind, value, n)
        cross join lateral (
          select part_no from cdp.identifier where kind = k.kind and value = k.value offset 0) i
        cross join lateral (
          select profile_id from cdp.part where part_no = i.part_no offset 0) p
        """;

    public const string FindParts =
        """
        select k.part_no, p.profile_id
        from unnest($1) as k (part_no)
        cross join lateral (
          select profile_id from cdp.part where part_no = k.part_no offset 0) p
        """;

    // ── Second round trip: only for pairs of identifiers that were not together yet, and for consents ────────────────────────────────

    public const string FindLinks =
        """
        select k.a, k.b
        from unnest($1, $2) as k (a, b)
        cross join lateral (
          select true from cdp.link where part_a = k.a and part_b = k.b limit 1 offset 0) l
        """;

    /// <summary>For each profile: how many identifiers has it of each type, and which profiles must it stay apart from?</summary>
    public const string FindObstacles =
        """
        select k.profile_id, i.kind, i.type, i.n, null::bigint as not_with
        from unnest($1) as k (profile_id)
        cross join lateral (
          select f.kind, f.type, count(*)::int as n
          from (
            select part_no from cdp.part where part_no = k.profile_id
            union all
            select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
            offset 0) m
          cross join lateral (
            select kind, case when kind = 9 then split_part(value, ':', 1) else '' end as type from cdp.identifier where part_no = m.part_no offset 0) f
          group by f.kind, f.type) i
        union all
        select k.profile_id, null, null, null, n.profile_id
        from unnest($1) as k (profile_id)
        cross join lateral (
          select part_no from cdp.part where part_no = k.profile_id
          union all
          select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
          offset 0) m
        cross join lateral (
          select p.profile_id
          from cdp.must_not x
          cross join lateral (select profile_id from cdp.part where part_no = x.part_b offset 0) p
          where x.part_a = m.part_no
          offset 0) n
        """;

    /// <summary>
    /// The value that was said last of each profile and attribute, by anybody (0) or by one source; one taken back too.
    /// </summary>
    public const string FindValues =
        """
        select k.profile_id, k.attribute, k.source_no, w.value::text, w.observed_at, w.source_no, w.part_no
        from unnest($1, $2, $3) as k (profile_id, attribute, source_no)
        cross join lateral (
          select o.value, o.observed_at, o.source_no, o.part_no
          from (
            select part_no from cdp.part where part_no = k.profile_id
            union all
            select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
            offset 0) m
          cross join lateral (
            select value, observed_at, source_no, part_no from cdp.part_value where part_no = m.part_no and attribute = k.attribute offset 0) o
          where k.source_no in (0, o.source_no)
          order by o.observed_at desc, o.source_no, o.part_no
          limit 1) w
        """;

    /// <summary>Whose each address (kind 3 e-mail, 4 phone) is, and the consent in force for it.</summary>
    public const string FindConsents =
        """
        select k.channel, k.purpose, k.kind, k.address, i.part_no, i.profile_id, c.is_granted, c.occurred_at
        from unnest($1, $2, $3, $4) as k (channel, purpose, kind, address)
        left join lateral (
          select f.part_no, p.profile_id
          from (select part_no from cdp.identifier where kind = k.kind and value = k.address offset 0) f
          cross join lateral (select profile_id from cdp.part where part_no = f.part_no offset 0) p
          offset 0) i on true
        left join lateral (
          select is_granted, occurred_at
          from cdp.consent_entry
          where channel = k.channel and purpose = k.purpose and address = k.address
          order by occurred_at desc, id desc
          limit 1) c on true
        """;

    /// <summary>The same of all addresses that people are known by, and of the one that messages to them would go to, whosever it is.</summary>
    public const string FindConsentsOfProfiles =
        """
        select k.channel, k.purpose, k.kind, a.address, o.part_no, o.profile_id, c.is_granted, c.occurred_at, k.profile_id
        from unnest($1, $2, $3, $4) as k (profile_id, channel, purpose, kind)
        cross join lateral (
          select i.value as address
          from (select part_no from cdp.part where part_no = k.profile_id
                union all
                select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
                offset 0) m
          cross join lateral (select value from cdp.identifier where part_no = m.part_no and kind = k.kind offset 0) i
          union
          select case k.kind when 3 then email collate "default" else phone end from cdp.profile where profile_id = k.profile_id
          offset 0) a
        left join lateral (
          select f.part_no, p.profile_id
          from (select part_no from cdp.identifier where kind = k.kind and value = a.address offset 0) f
          cross join lateral (select profile_id from cdp.part where part_no = f.part_no offset 0) p
          offset 0) o on true
        left join lateral (
          select is_granted, occurred_at
          from cdp.consent_entry
          where channel = k.channel and purpose = k.purpose and address = a.address
          order by occurred_at desc, id desc
          limit 1) c on true
        where a.address is not null
        """;

    // ── Last round trip: every write ─────────────────────────────────────────────────────────────────────────────────────────────────

    public const string InsertParts =
        """
        insert into cdp.part (tenant_id, part_no, profile_id, public_id, created_at)
        select $1, u.part_no, u.profile_id, u.public_id, $5
        from unnest($2, $3, $4) as u (part_no, profile_id, public_id)
        """;

    public const string InsertIdentifiers =
        """
        insert into cdp.identifier (tenant_id, kind, value, part_no, created_at)
        select $1, u.kind, u.value, u.part_no, $5
        from unnest($2, $3, $4) as u (kind, value, part_no)
        """;

    /// <summary>A merge: every part of the loser now belongs to the survivor. Nothing else of them moves.</summary>
    public const string MovePartsOfLosers =
        """
        insert into cdp.part (tenant_id, part_no, profile_id, public_id, created_at)
        select p.tenant_id, p.part_no, m.survivor, p.public_id, p.created_at
        from unnest($1, $2) as m (loser, survivor)
        cross join lateral (
          select * from cdp.part where part_no = m.loser
          union all
          select * from cdp.part where profile_id = m.loser and profile_id <> part_no
          offset 0) p
        on conflict (tenant_id, part_no) do update set profile_id = excluded.profile_id
        """;

    public const string DeleteLosers = "delete from cdp.profile where profile_id = any($1)";

    /// <summary>The loser leaves its segments, with a cause; the survivor is looked at again.</summary>
    public const string EndMembershipsOfLosers =
        """
        with gone as (
          delete from cdp.segment_member where profile_id = any($3)
          returning segment_id, profile_id)
        insert into cdp.segment_change (tenant_id, batch_id, n, segment_id, profile_id, is_entry, cause, changed_at)
        select $1, $2, row_number() over (order by segment_id, profile_id) - 1, segment_id, profile_id, false, 'merge', $4
        from gone
        """;

    public const string DeleteDueOfLosers = "delete from cdp.segment_due where profile_id = any($1)";

    public const string DeleteDirtyOfLosers = "delete from cdp.segment_dirty where profile_id = any($1)";

    public const string MarkDirty =
        """
        insert into cdp.segment_dirty (tenant_id, profile_id)
        select $1, u.profile_id from unnest($2) as u (profile_id)
        on conflict (tenant_id, profile_id) do update set marked_at = now()
        """;

    /// <summary>Whoever would be written to at these addresses, but for those whose events segments see anyway.</summary>
    public const string MarkDirtyByAddress =
        """
        insert into cdp.segment_dirty (tenant_id, profile_id)
        select distinct $1, p.profile_id
        from unnest($2, $3) as k (channel, address)
        cross join lateral (
          select profile_id from cdp.profile where k.channel = 'email' and email = k.address collate "C"
          union all
          select profile_id from cdp.profile where k.channel <> 'email' and phone_reversed = reverse(k.address) collate "C"
          offset 0) p
        where p.profile_id <> all($4)
        on conflict (tenant_id, profile_id) do update set marked_at = now()
        """;

    /// <summary>Links of a part that the batch founds: nobody else can have made them.</summary>
    public const string InsertLinks =
        """
        insert into cdp.link (tenant_id, part_a, part_b, kind, evidence, created_at)
        select $1, u.part_a, u.part_b, u.kind, jsonb_build_object('sourceNo', u.source_no, 'eventId', u.event_id), $7
        from unnest($2, $3, $4, $5, $6) as u (part_a, part_b, kind, source_no, event_id)
        """;

    /// <summary>Links of two parts that existed.</summary>
    public const string AddLinks = InsertLinks + " on conflict do nothing";

    /// <summary>Recorded once, and put to a decision unless it was decided that they stay apart.</summary>
    public const string InsertConflicts =
        """
        with told as (
          select * from unnest($2, $3, $4, $5, $6, $7, $8, $9) as u (id, part_a, part_b, reason, identifier_type, source_no, event_id, occurred_at)),
        asked as (
          insert into cdp.match_review (tenant_id, id, part_a, part_b, origin, probability, refused, evidence, found_at)
          select $1, u.id, u.part_a, u.part_b, 2, 1, case u.reason when 'two-user-ids' then 'contradictingIdentifiers' else 'identifierLimit' end,
                 jsonb_build_object('event', jsonb_build_object(
                   'identifierType', u.identifier_type, 'sourceNo', u.source_no, 'eventId', u.event_id, 'occurredAt', u.occurred_at)), $10
          from told u
          where u.reason <> 'must-not'
          on conflict do nothing)
        insert into cdp.identity_conflict (tenant_id, id, part_a, part_b, reason, identifier_type, source_no, event_id, occurred_at, created_at)
        select $1, u.id, u.part_a, u.part_b, u.reason, u.identifier_type, u.source_no, u.event_id, u.occurred_at, $10
        from told u
        on conflict do nothing
        """;

    /// <summary>Values of parts that the batch founds: they have none, so that there is no conflict to look for.</summary>
    public const string InsertValues =
        """
        insert into cdp.part_value (tenant_id, part_no, attribute, source_no, value, observed_at)
        select $1, u.part_no, u.attribute, u.source_no, u.value, u.observed_at
        from unnest($2, $3, $4, $5, $6) as u (part_no, attribute, source_no, value, observed_at)
        """;

    public const string UpsertValues =
        """
        insert into cdp.part_value as v (tenant_id, part_no, attribute, source_no, value, observed_at)
        select $1, u.part_no, u.attribute, u.source_no, u.value, u.observed_at
        from unnest($2, $3, $4, $5, $6) as u (part_no, attribute, source_no, value, observed_at)
        on conflict (tenant_id, part_no, attribute, source_no) do update
        set value = excluded.value, observed_at = excluded.observed_at
        where v.observed_at <= excluded.observed_at
        """;

    /// <summary>Counts of parts that the batch founds.</summary>
    public const string InsertStats =
        """
        insert into cdp.part_stat (tenant_id, part_no, event_count, first_seen_at, last_seen_at)
        select $1, u.part_no, u.event_count, coalesce(u.first_seen_at, 'infinity'), coalesce(u.last_seen_at, '-infinity')
        from unnest($2, $3, $4, $5) as u (part_no, event_count, first_seen_at, last_seen_at)
        """;

    /// <summary>Who only had things done with them was never seen: infinity, which gives way to any time.</summary>
    public const string UpsertStats =
        """
        insert into cdp.part_stat as s (tenant_id, part_no, event_count, first_seen_at, last_seen_at)
        select $1, u.part_no, u.event_count, coalesce(u.first_seen_at, 'infinity'), coalesce(u.last_seen_at, '-infinity')
        from unnest($2, $3, $4, $5) as u (part_no, event_count, first_seen_at, last_seen_at)
        on conflict (tenant_id, part_no) do update
        set event_count = s.event_count + excluded.event_count,
            first_seen_at = least(s.first_seen_at, excluded.first_seen_at),
            last_seen_at = greatest(s.last_seen_at, excluded.last_seen_at)
        """;

    /// <summary>
    /// People there are who were seen. The last time is kept to five minutes: it is indexed, so that each change of it writes every index of the
    /// row. Who is up to date is only read.
    /// </summary>
    public const string UpdateProfiles =
        """
        insert into cdp.profile as p (tenant_id, profile_id, public_id, is_known, first_seen_at, last_seen_at)
        select $1, u.profile_id, f.public_id, u.is_known, u.first_seen_at, t.last_seen_at
        from unnest($2, $3, $4, $5) as u (profile_id, is_known, first_seen_at, last_seen_at)
        cross join lateral (select date_bin('5 minutes', u.last_seen_at, 'epoch') as last_seen_at) t
        cross join lateral (
          select public_id, is_known, first_seen_at, last_seen_at from cdp.profile where profile_id = u.profile_id offset 0) f
        where (u.is_known and not f.is_known) or u.first_seen_at < f.first_seen_at or t.last_seen_at > f.last_seen_at
        on conflict (tenant_id, profile_id) do update
        set is_known = p.is_known or excluded.is_known,
            first_seen_at = least(p.first_seen_at, excluded.first_seen_at),
            last_seen_at = greatest(p.last_seen_at, excluded.last_seen_at)
        """;

    public const string InsertConsents =
        """
        insert into cdp.consent_entry (tenant_id, id, part_no, channel, purpose, address, is_granted, source_no, reason, event_id, occurred_at, user_id, created_at)
        select $1, u.id, u.part_no, u.channel, u.purpose, u.address, u.is_granted, u.source_no, u.reason, u.event_id, u.occurred_at, u.user_id, $13
        from unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
          as u (id, part_no, channel, purpose, address, is_granted, source_no, reason, event_id, occurred_at, user_id)
        """;

    public const string InsertEvents =
        """
        insert into cdp.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties, context)
        select $1, $2, u.n - 1, u.part_no, u.event_type_id, u.source_no, u.flags, u.occurred_at, u.received_at, u.event_id, u.kind, u.properties, u.context
        from unnest($3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
          with ordinality as u (part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties, context, n)
        """;

    /// <summary>An order counts once, whoever tells of it again.</summary>
    public const string InsertPurchases =
        """
        insert into cdp.purchase (tenant_id, batch_id, n, part_no, meaning, order_id, amount_minor, currency, occurred_at, received_at)
        select $1, $2, u.n, u.part_no, u.meaning, u.order_id, u.amount_minor, u.currency, u.occurred_at, u.received_at
        from unnest($3, $4, $5, $6, $7, $8, $9, $10) as u (n, part_no, meaning, order_id, amount_minor, currency, occurred_at, received_at)
        on conflict do nothing
        """;

    public const string InsertQuarantine =
        """
        insert into cdp.quarantine (tenant_id, id, source_no, received_at, reason, detail, event_id, event_type, raw, envelope, size, batch_id)
        select $1, u.id, u.source_no, u.received_at, u.reason, u.detail, u.event_id, u.event_type, u.raw, u.envelope, u.size, $12
        from unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
          as u (id, source_no, received_at, reason, detail, event_id, event_type, raw, envelope, size)
        """;

    /// <summary>A replay brings old events: the moment never goes back.</summary>
    public const string TouchSources =
        """
        update cdp.source s
        set last_event_at = u.at
        from unnest($1, $2) as u (no, at)
        where s.no = u.no and (s.last_event_at is null or s.last_event_at < u.at)
        """;

    public const string InsertAliases =
        """
        insert into cdp.unit_alias (tenant_id, alias, unit_id, resolved_at)
        select $1, u.alias, u.unit_id, $4
        from unnest($2, $3) as u (alias, unit_id)
        on conflict (tenant_id, alias) do update set unit_id = excluded.unit_id, resolved_at = excluded.resolved_at
        """;

    public const string InsertFeedEvents =
        """
        insert into cdp.feed_event (batch_id, n, tenant_id, name, part_no, payload)
        select $2, u.n - 1, $1, $3, u.part_no, u.payload
        from unnest($4, $5) with ordinality as u (part_no, payload, n)
        """;

    /// <summary>The feed lock; nothing follows but COMMIT.</summary>
    public const string AppendFeed =
        """
        select cdp.append_feed(
          $1,
          $2 || case when $6 and exists (select from cdp.segment_change where batch_id = $1) then array[$7] else '{}' end,
          $3, $4, $5)
        """;
}
