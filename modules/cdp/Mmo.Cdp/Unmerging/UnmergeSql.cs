namespace Mmo.Cdp.Unmerging;

/// <summary>Taking people apart and putting them together again. All of it happens under the tenant's graph lock.</summary>
internal static class UnmergeSql
{
    /// <summary>The same lock and the same plans as ingestion's, see <see cref="Ingestion.BatchSql.Lock"/>.</summary>
    public const string Lock =
        """
        select pg_advisory_xact_lock(hashtextextended('mmo.cdp.graph:' || kernel.current_tenant()::text, 0)),
               set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)
        """;

    public const string Links =
        """
        select l.part_a, l.part_b, l.kind
        from unnest(@Parts) as k (part_no)
        cross join lateral (select part_a, part_b, kind from cdp.link where part_a = k.part_no and state = 1 offset 0) l
        """;

    /// <summary>Whom these parts must stay apart from, beside each other.</summary>
    public const string Forbidden =
        """
        select k.part_no as inside, m.part_no as outside
        from unnest(@Parts) as k (part_no)
        cross join lateral (
          select part_b as part_no from cdp.must_not where part_a = k.part_no
          union
          select part_a from cdp.must_not where part_b = k.part_no
          offset 0) m
        where m.part_no <> all(@Parts)
        """;

    // ── Apart, in one round trip ─────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>$1 tenant, $2 id, $3 profile, $4 groups, $5 reason, $6 user, $7 their name, $8 now.</summary>
    public const string Insert =
        """
        insert into cdp.unmerge (tenant_id, id, profile_id, groups, reason, user_id, user_name, created_at)
        values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)
        """;

    /// <summary>$1 tenant, $2 id, $3 parts.</summary>
    public const string InsertParts =
        """
        insert into cdp.unmerge_part (tenant_id, part_no, unmerge_id)
        select $1, u.part_no, $2 from unnest($3) as u (part_no)
        """;

    /// <summary>$1 id, $2 and $3 pairs, $4 kinds, $5 now.</summary>
    public const string Revoke =
        """
        update cdp.link l set state = 0, revoked_at = $5, unmerge_id = $1
        from unnest($2, $3, $4) as u (part_a, part_b, kind)
        where l.part_a = u.part_a and l.part_b = u.part_b and l.kind = u.kind
        """;

    /// <summary>$1 tenant, $2 id, $3 and $4 pairs, $5 now.</summary>
    public const string Tie =
        """
        insert into cdp.link (tenant_id, part_a, part_b, kind, evidence, created_at, unmerge_id)
        select $1, u.part_a, u.part_b, 4, jsonb_build_object('unmerge', $2::text), $5, $2 from unnest($3, $4) as u (part_a, part_b)
        on conflict (tenant_id, part_a, part_b, kind) do update set state = 1, revoked_at = null, unmerge_id = excluded.unmerge_id
        """;

    /// <summary>$1 tenant, $2 id, $3 and $4 pairs, $5 reason, $6 user, $7 now.</summary>
    public const string KeepApart =
        """
        insert into cdp.must_not (tenant_id, part_a, part_b, reason, user_id, created_at, unmerge_id)
        select $1, u.part_a, u.part_b, $5, $6, $7, $2 from unnest($3, $4) as u (part_a, part_b)
        on conflict do nothing
        """;

    /// <summary>$1 parts, $2 the profile of each.</summary>
    public const string MoveParts =
        """
        update cdp.part p set profile_id = u.profile_id
        from unnest($1, $2) as u (part_no, profile_id)
        where p.part_no = u.part_no
        """;

    // ── Together again ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

    public const string Find =
        """
        select id, profile_id, groups::text as groups, undone_at from cdp.unmerge where id = @Id for update
        """;

    public const string Profiles =
        """
        select distinct p.profile_id
        from unnest(@Parts) as k (part_no)
        cross join lateral (select profile_id from cdp.part where part_no = k.part_no offset 0) p
        """;

    /// <summary>Ties that the un-merge made go; links that it revoked are in force again; what it kept apart may meet.</summary>
    public const string Undo =
        """
        delete from cdp.must_not where unmerge_id = @Id;
        delete from cdp.link where unmerge_id = @Id and kind = 4 and state = 1;
        update cdp.link set state = 1, revoked_at = null, unmerge_id = null where unmerge_id = @Id and state = 0;
        update cdp.unmerge set undone_at = @Now, undone_by = @UserName, undo_reason = @Reason where id = @Id
        """;

    /// <summary>How many pairs of these profiles something else still keeps apart.</summary>
    public const string StillApart =
        """
        select count(*)
        from cdp.must_not m
        cross join lateral (select profile_id from cdp.part where part_no = m.part_a offset 0) a
        cross join lateral (select profile_id from cdp.part where part_no = m.part_b offset 0) b
        where m.part_a = any(@Parts) and a.profile_id = any(@Profiles) and b.profile_id = any(@Profiles) and a.profile_id <> b.profile_id
        """;

    public const string PartsOfProfiles =
        """
        select part_no from cdp.part where part_no = any(@Profiles)
        union all
        select part_no from cdp.part where profile_id = any(@Profiles) and profile_id <> part_no
        """;

    // ── Seen ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    public const string List =
        $"""
        {Columns}
        where u.id in (select unmerge_id from cdp.unmerge_part where part_no = any(@Parts))
        order by u.created_at desc, u.id desc
        limit 100
        """;

    public const string One = $"{Columns} where u.id = @Id";

    private const string Columns =
        """
        select u.id, u.profile_id, u.groups::text as groups, u.reason, u.user_name, u.created_at, u.undone_at, u.undone_by, u.undo_reason
        from cdp.unmerge u
        """;

    public const string PublicIds = "select part_no, public_id from cdp.part where part_no = any(@Parts)";

    /// <summary>What parts hold that has no page of its own.</summary>
    public const string Holdings =
        """
        select k.part_no,
               coalesce((select event_count from cdp.part_stat where part_no = k.part_no), 0) as event_count,
               (select count(*) from cdp.part_value where part_no = k.part_no)::int as value_count,
               (select count(*) from cdp.consent_entry where part_no = k.part_no)::int as consent_count
        from unnest(@Parts) as k (part_no)
        """;

    public const string People = "select profile_id, public_id, name, city from cdp.profile where profile_id = any(@Profiles)";

    /// <summary>Tells the feed that parts belong to other profiles now.</summary>
    public const string Tell = "select cdp.append_feed(@Batch, @Types, null, null, @Count)";

    public const string NextBatch = "select nextval('cdp.feed_batch_id')";
}
