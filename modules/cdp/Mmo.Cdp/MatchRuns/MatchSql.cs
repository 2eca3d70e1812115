using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Matching by similarity in the database: records out, keys, joins and pairs to look at in.</summary>
internal static class MatchSql
{
    public const string Setting = "select fields::text as fields, is_continuous, concurrency_stamp from cdp.match_setting";

    public const string Model = "select fields::text as fields, model::text as model, estimated_at, indexed_to, is_indexed from cdp.match_model";

    /// <summary>Refused without a row where somebody else changed it since <c>@Stamp</c>; an empty stamp stands for no row.</summary>
    public const string SaveSetting =
        """
        insert into cdp.match_setting as s (tenant_id, fields, is_continuous, concurrency_stamp, updated_at)
        select kernel.current_tenant(), @Fields::jsonb, @IsContinuous, @NewStamp, @Now
        where @Stamp = '' or exists (select from cdp.match_setting)
        on conflict (tenant_id) do update
        set fields = excluded.fields, is_continuous = excluded.is_continuous, concurrency_stamp = excluded.concurrency_stamp, updated_at = excluded.updated_at
        where s.concurrency_stamp = @Stamp
        """;

    /// <summary>Keys are made of the fields alone: they hold as long as these do.</summary>
    public const string SaveModel =
        """
        insert into cdp.match_model as m (tenant_id, fields, model, record_count, estimated_at)
        values (kernel.current_tenant(), @Fields::jsonb, @Model::jsonb, @RecordCount, @EstimatedAt)
        on conflict (tenant_id) do update
        set fields = excluded.fields, model = excluded.model, record_count = excluded.record_count, estimated_at = excluded.estimated_at,
            indexed_to = case when m.fields = excluded.fields then m.indexed_to else 0 end, is_indexed = m.is_indexed and m.fields = excluded.fields
        """;

    /// <summary>Values may have changed while nobody looked.</summary>
    public const string IndexAnew = "update cdp.match_model set indexed_to = 0, is_indexed = false";

    /// <summary>Unless another run has begun anew.</summary>
    public const string Indexed =
        """
        update cdp.match_model set indexed_to = @To, is_indexed = @IsWhole where estimated_at = @EstimatedAt and indexed_to = @From
        """;

    // ── Records ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>Parts that hold a value to compare, along the primary key of the values.</summary>
    public const string NextParts =
        """
        select distinct part_no
        from cdp.part_value
        where part_no > @After and attribute = any(@Attributes)
        order by part_no
        limit @Take
        """;

    /// <summary>So many hold a value, counted up to a bound.</summary>
    public const string CountParts =
        """
        select count(*)
        from (select distinct part_no from cdp.part_value where attribute = any(@Attributes) limit @Most) p
        """;

    // What is compared of the part k: of each attribute the value that was observed last, whichever source it came from. Fingerprints of it stand
    // beside keys, so there is one text of both.
    private const string ValuesOfPart =
        """
        cross join lateral (
          select jsonb_object_agg(v.attribute, left(v.value #>> '{}', 500)) as items
          from (
            select distinct on (attribute) attribute, value
            from cdp.part_value
            where part_no = k.part_no and attribute = any(@Attributes)
            order by attribute, observed_at desc, source_no) v
          where jsonb_typeof(v.value) <> 'null') w
        """;

    private const string Fingerprint = "md5(w.items::text || @Salt)::uuid";

    public const string Records =
        $"""
        select k.part_no, p.profile_id, w.items::text as items, {Fingerprint} as fingerprint, coalesce(u.user_ids, array[]::text[]) as user_ids
        from unnest(@Parts) as k (part_no)
        cross join lateral (select profile_id from cdp.part where part_no = k.part_no offset 0) p
        {ValuesOfPart}
        cross join lateral (
          select array_agg(i.value order by i.value) as user_ids
          from (
            select part_no from cdp.part where part_no = p.profile_id
            union all
            select part_no from cdp.part where profile_id = p.profile_id and profile_id <> part_no
            offset 0) m
          cross join lateral (select value from cdp.identifier where part_no = m.part_no and kind = 1 offset 0) i) u
        where w.items is not null
        """;

    /// <summary>Profiles that were told apart by hand.</summary>
    public const string MustNots =
        """
        select distinct a.profile_id as first, b.profile_id as second
        from cdp.must_not m
        cross join lateral (select profile_id from cdp.part where part_no = m.part_a offset 0) a
        cross join lateral (select profile_id from cdp.part where part_no = m.part_b offset 0) b
        """;

    /// <summary>The same among some people.</summary>
    public const string MustNotsAmong =
        """
        select distinct k.profile_id as first, b.profile_id as second
        from unnest(@Profiles) as k (profile_id)
        cross join lateral (
          select part_no from cdp.part where part_no = k.profile_id
          union all
          select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
          offset 0) m
        cross join lateral (select part_b from cdp.must_not where part_a = m.part_no offset 0) n
        cross join lateral (select profile_id from cdp.part where part_no = n.part_b offset 0) b
        where b.profile_id = any(@Profiles)
        """;

    // ── Keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>Parts under one of the keys; of a key that many have, one more than may be compared.</summary>
    public const string Candidates =
        """
        select k.key, c.part_no
        from unnest(@Keys) as k (key)
        cross join lateral (select part_no from cdp.match_key where key = k.key limit @Most offset 0) c
        """;

    /// <summary>All parts of the people to whom these belong that hold a value.</summary>
    public const string WholePeople =
        """
        select distinct m.part_no
        from unnest(@Parts) as k (part_no)
        cross join lateral (select profile_id from cdp.part where part_no = k.part_no offset 0) p
        cross join lateral (
          select part_no from cdp.part where part_no = p.profile_id
          union all
          select part_no from cdp.part where profile_id = p.profile_id and profile_id <> part_no
          offset 0) m
        where exists (select from cdp.part_value where part_no = m.part_no and attribute = any(@Attributes))
        """;

    public const string Compared = "select part_no, fingerprint from cdp.match_record where part_no = any(@Parts)";

    public const string ForgetKeys = "delete from cdp.match_key where part_no = any(@Parts)";

    public const string SaveKeys =
        """
        insert into cdp.match_key (tenant_id, key, part_no)
        select kernel.current_tenant(), u.key, u.part_no from unnest(@Keys, @KeyParts) as u (key, part_no)
        on conflict do nothing
        """;

    public const string ForgetRecords = "delete from cdp.match_record where part_no = any(@Parts)";

    public const string SaveRecords =
        """
        insert into cdp.match_record (tenant_id, part_no, fingerprint)
        select kernel.current_tenant(), u.part_no, u.fingerprint from unnest(@Parts, @Fingerprints) as u (part_no, fingerprint)
        on conflict (tenant_id, part_no) do update set fingerprint = excluded.fingerprint
        """;

    // ── People who come later ────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>The fields of the model, where people who come later are compared.</summary>
    public const string ContinuousFields =
        """
        select m.fields::text as fields
        from cdp.match_model m
        where exists (select from cdp.match_setting where is_continuous)
        """;

    /// <summary>Parts of a slice of the feed whose values are others than when they were compared last.</summary>
    public const string MarkDue =
        $"""
        insert into cdp.match_due (tenant_id, part_no)
        select kernel.current_tenant(), k.part_no
        from (select distinct part_no from cdp.event where batch_id = any(@BatchIds) and occurred_at between @MinTime and @MaxTime) k
        {ValuesOfPart}
        left join lateral (select fingerprint from cdp.match_record where part_no = k.part_no offset 0) r on true
        where {Fingerprint} is distinct from r.fingerprint
        on conflict (tenant_id, part_no) do update set marked_at = now()
        """;

    public const string Due = "select part_no, marked_at from cdp.match_due order by marked_at limit @Take";

    /// <summary>Less what changed again meanwhile.</summary>
    public const string Settle =
        """
        delete from cdp.match_due d
        using unnest(@Parts, @MarkedAt) as u (part_no, marked_at)
        where d.part_no = u.part_no and d.marked_at = u.marked_at
        """;

    public const string Backlog = "select count(*) as count, min(marked_at) as since from (select marked_at from cdp.match_due limit @Most) d";

    // ── What was found ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

    public const string ForgetFound = "delete from cdp.match_found where operation_id = @Operation";

    public const string SaveFound =
        """
        insert into cdp.match_found (tenant_id, operation_id, n, part_a, part_b, is_join, probability, refused, evidence)
        select kernel.current_tenant(), @Operation, @Offset + u.n, u.part_a, u.part_b, u.is_join, u.probability, u.refused, u.evidence::jsonb
        from unnest(@PartAs, @PartBs, @AreJoins, @Probabilities, @Refusals, @Evidence) with ordinality
          as u (part_a, part_b, is_join, probability, refused, evidence, n)
        """;

    /// <summary>The next ones, taken away: what is done with them is committed along.</summary>
    public const string TakeFound =
        """
        delete from cdp.match_found
        where operation_id = @Operation and n = any(array(select n from cdp.match_found where operation_id = @Operation order by n limit @Take))
        returning n, part_a, part_b, is_join, probability, refused, evidence::text as evidence
        """;

    public const string ProfilesOfParts =
        """
        select k.part_no, p.profile_id
        from unnest(@Parts) as k (part_no)
        cross join lateral (select profile_id from cdp.part where part_no = k.part_no offset 0) p
        """;

    /// <inheritdoc cref="BatchSql.FindObstacles"/>
    public static string Obstacles => BatchSql.FindObstacles.Replace("$1", "@Profiles", StringComparison.Ordinal);

    /// <summary>A tie of kind "similar"; one that an un-merge revoked is in force again once nothing keeps the two apart.</summary>
    public const string Tie =
        """
        insert into cdp.link (tenant_id, part_a, part_b, kind, evidence, created_at)
        select kernel.current_tenant(), u.part_a, u.part_b, 3, u.evidence::jsonb, @Now
        from unnest(@PartAs, @PartBs, @Evidence) as u (part_a, part_b, evidence)
        on conflict (tenant_id, part_a, part_b, kind) do update
        set state = 1, revoked_at = null, unmerge_id = null, evidence = excluded.evidence, created_at = excluded.created_at
        """;

    /// <summary>Pairs that somebody decided stay as they were decided.</summary>
    public const string SaveReviews =
        """
        insert into cdp.match_review as r (tenant_id, id, part_a, part_b, probability, refused, evidence, found_at)
        select kernel.current_tenant(), u.id, u.part_a, u.part_b, u.probability, u.refused, u.evidence::jsonb, @Now
        from unnest(@Ids, @PartAs, @PartBs, @Probabilities, @Refusals, @Evidence) as u (id, part_a, part_b, probability, refused, evidence)
        on conflict (tenant_id, part_a, part_b) do update
        set probability = excluded.probability, refused = excluded.refused, evidence = excluded.evidence
        where r.state = 0
        """;

    /// <summary>Pairs that nobody has to look at any more, because they are one person by now.</summary>
    public const string CloseSettled =
        """
        delete from cdp.match_review r
        using cdp.part a, cdp.part b
        where r.state = 0 and a.part_no = r.part_a and b.part_no = r.part_b and a.profile_id = b.profile_id
        """;
}
