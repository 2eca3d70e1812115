namespace Mmo.Cdp.Regrouping;

/// <summary>What merging and un-merging by hand have in common. All of it happens under the tenant's graph lock.</summary>
internal static class RegroupingSql
{
    /// <summary>The same lock and the same plans as ingestion's, see <see cref="Ingestion.BatchSql.Lock"/>.</summary>
    public const string Lock =
        """
        select pg_advisory_xact_lock(hashtextextended('mmo.cdp.graph:' || kernel.current_tenant()::text, 0)),
               set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)
        """;

    public const string Profiles =
        """
        select distinct p.profile_id
        from unnest(@Parts) as k (part_no)
        cross join lateral (select profile_id from cdp.part where part_no = k.part_no offset 0) p
        """;

    public const string PartsOfProfiles =
        """
        select part_no from cdp.part where part_no = any(@Profiles)
        union all
        select part_no from cdp.part where profile_id = any(@Profiles) and profile_id <> part_no
        """;

    /// <summary>How many pairs of parts keep some of these profiles apart.</summary>
    public const string MustNots =
        """
        select count(*)
        from cdp.must_not m
        cross join lateral (select profile_id from cdp.part where part_no = m.part_a offset 0) a
        cross join lateral (select profile_id from cdp.part where part_no = m.part_b offset 0) b
        where m.part_a = any(@Parts) and a.profile_id = any(@Profiles) and b.profile_id = any(@Profiles) and a.profile_id <> b.profile_id
        """;

    public const string People = "select profile_id, public_id, name, city from cdp.profile where profile_id = any(@Profiles)";

    /// <summary>What parts hold that has no page of its own.</summary>
    public const string Holdings =
        """
        select k.part_no,
               coalesce((select event_count from cdp.part_stat where part_no = k.part_no), 0) as event_count,
               (select count(*) from cdp.part_value where part_no = k.part_no)::int as value_count,
               (select count(*) from cdp.consent_entry where part_no = k.part_no)::int as consent_count
        from unnest(@Parts) as k (part_no)
        """;

    /// <summary>The tags of a person with these parts, by what was observed last.</summary>
    public const string Tags =
        """
        select substr(v.attribute, 5)
        from (
          select distinct on (attribute) attribute, value
          from cdp.part_value
          where part_no = any(@Parts) and starts_with(attribute, 'tag:')
          order by attribute, observed_at desc, source_no) v
        where v.value = 'true'
        order by v.attribute collate "C"
        limit 200
        """;

    /// <summary>Tells the feed that parts belong to other profiles now.</summary>
    public const string Tell = "select cdp.append_feed(@Batch, @Types, null, null, @Count)";

    public const string NextBatch = "select nextval('cdp.feed_batch_id')";
}
