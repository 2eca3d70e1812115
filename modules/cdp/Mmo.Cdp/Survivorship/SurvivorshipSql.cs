namespace Mmo.Cdp.Survivorship;

/// <summary>Which of the values that were said of somebody holds. One text of it serves the projection, the preview and what carries a rule out.</summary>
internal static class SurvivorshipSql
{
    /// <summary>So many of the people seen last a preview looks at.</summary>
    public const int PreviewLimit = 20_000;

    /// <summary>So many are shown.</summary>
    public const int ExampleLimit = 10;

    public const string Rules = "select attribute, rule, source_order from cdp.survivorship";

    /// <summary>
    /// Orders the values of one attribute of one person, the one that holds first. <c>o</c>: a value; <c>r</c>: the attribute's rule, or null;
    /// <c>m.part_nos</c>: the person's parts. What was taken back counts only where the newest does; agreement is counted only for the rule that asks.
    /// </summary>
    public const string Ranking =
        """
        (r.rule is not null and jsonb_typeof(o.value) = 'null'),
                     case r.rule
                       when 'sources' then coalesce(array_position(r.source_order, o.source_no), 2147483647)
                       when 'frequent' then -(
                         select count(*)::int
                         from unnest(m.part_nos) as a (part_no)
                         cross join lateral (
                           select value from cdp.part_value where part_no = a.part_no and attribute = o.attribute offset 0) v
                         where v.value = o.value)
                     end,
                     o.observed_at desc, o.source_no, o.part_no
        """;

    /// <summary>Of the next people by number: which have another value by the rule than their profile shows?</summary>
    public static readonly string NextDiffering =
        $"""
        select k.profile_id, {Differs} as differs
        from (
          select profile_id, provenance -> @Attribute as chosen from cdp.profile where profile_id > @After order by profile_id limit @Take) k
        {Winner}
        order by k.profile_id
        """;

    public const string Present = "select profile_id from cdp.profile where profile_id = any(@Profiles)";

    /// <summary>Locks nothing: the names of sources come along for the examples.</summary>
    public static string Preview(string inScope) =>
        $"""
        select k.profile_id, k.public_id, c.value::text as before, w.value::text as after, s.name as source_name, s.kind = 'internal' as is_internal,
               {Differs} as differs, w.contested
        from (
          select p.profile_id, p.public_id, p.provenance -> @Attribute as chosen
          from cdp.profile p
          where {inScope}
          order by p.last_seen_at desc
          limit @Limit) k
        {Winner}
        left join lateral (
          select value from cdp.part_value
          where part_no = (k.chosen ->> 'part')::bigint and attribute = @Attribute and source_no = (k.chosen ->> 'source')::int offset 0) c on true
        left join cdp.source s on s.no = w.source_no and jsonb_typeof(w.value) <> 'null'
        """;

    // A value that was taken back is in no profile.
    private const string Differs =
        """
        (case when jsonb_typeof(w.value) <> 'null' then (w.part_no, w.source_no) end)
          is distinct from (case when k.chosen is not null then ((k.chosen ->> 'part')::bigint, (k.chosen ->> 'source')::int) end)
        """;

    private const string Winner =
        $"""
        cross join (select @Rule::text as rule, @SourceOrder::int[] as source_order) r
        cross join lateral (
          select array_agg(part_no) as part_nos
          from (
            select part_no from cdp.part where part_no = k.profile_id
            union all
            select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
            offset 0) p) m
        left join lateral (
          select o.value, o.part_no, o.source_no,
                 min(o.value::text) over () <> max(o.value::text) over () as contested
          from unnest(m.part_nos) as n (part_no)
          cross join lateral (
            select part_no, attribute, source_no, value, observed_at from cdp.part_value where part_no = n.part_no and attribute = @Attribute offset 0) o
          order by {Ranking}
          limit 1) w on true
        """;
}
