namespace Mmo.Cdp.Unmerging;

/// <summary>Taking people apart and putting them together again. All of it happens under the tenant's graph lock.</summary>
internal static class UnmergeSql
{
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

    /// <summary>Ties that the un-merge made go; links that it revoked are in force again; what it kept apart may meet.</summary>
    public const string Undo =
        """
        delete from cdp.must_not where unmerge_id = @Id;
        delete from cdp.link where unmerge_id = @Id and kind = 4 and state = 1;
        update cdp.link set state = 1, revoked_at = null, unmerge_id = null where unmerge_id = @Id and state = 0;
        update cdp.unmerge set undone_at = @Now, undone_by = @UserName, undo_reason = @Reason where id = @Id
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
        select u.id, u.profile_id, u.groups::text as groups, u.divisions::text as divisions, u.reason, u.user_name, u.created_at, u.undone_at, u.undone_by, u.undo_reason
        from cdp.unmerge u
        """;

    public const string PublicIds = "select part_no, public_id from cdp.part where part_no = any(@Parts)";
}
