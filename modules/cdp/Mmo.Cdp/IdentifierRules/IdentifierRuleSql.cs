namespace Mmo.Cdp.IdentifierRules;

internal static class IdentifierRuleSql
{
    /// <summary>So many are counted at most.</summary>
    public const int CountLimit = 10_000;

    /// <summary>So many are shown.</summary>
    public const int SampleLimit = 10;

    public const string Setting = "select rules::text as rules, concurrency_stamp from cdp.identifier_setting";

    /// <summary>Refused without a row where somebody else changed it since <c>@Stamp</c>; an empty stamp stands for no row.</summary>
    public const string Save =
        """
        insert into cdp.identifier_setting as s (tenant_id, rules, concurrency_stamp, updated_at)
        select kernel.current_tenant(), @Rules::jsonb, @NewStamp, @Now
        where @Stamp = '' or exists (select from cdp.identifier_setting)
        on conflict (tenant_id) do update
        set rules = excluded.rules, concurrency_stamp = excluded.concurrency_stamp, updated_at = excluded.updated_at
        where s.concurrency_stamp = @Stamp
        """;

    /// <summary>Types of the customers' own, as far as they are found among some of their values.</summary>
    public const string CustomTypes =
        """
        select distinct split_part(i.value, ':', 1)
        from (select value from cdp.identifier where kind = 9 limit 200000) i
        order by 1
        limit 100
        """;

    /// <summary>People with more identifiers of a type than a new limit allows: nothing is taken from them, they only get no more.</summary>
    public const string BeyondLimit =
        """
        select p.profile_id, count(*)::int as count
        from cdp.identifier i
        join cdp.part p on p.part_no = i.part_no
        where i.kind = @Kind and i.value like @Pattern
        group by p.profile_id
        having count(*) > @Most
        order by count(*) desc, p.profile_id
        limit @CountLimit
        """;

    /// <summary>Identifiers that new patterns would block, with how many other parts are tied to each.</summary>
    public const string Blocked =
        """
        select i.value, p.profile_id,
               (select count(*)::int from cdp.link where state = 1 and part_a = i.part_no)
               + (select count(*)::int from cdp.link where state = 1 and part_b = i.part_no) as count
        from cdp.identifier i
        cross join lateral (select profile_id from cdp.part where part_no = i.part_no offset 0) p
        where i.kind = @Kind and i.value ilike any(@Patterns)
        limit @CountLimit
        """;

    public const string People = "select p.profile_id, p.public_id, p.name from cdp.profile p where p.profile_id = any(@Profiles)";

    // ── Taking apart what blocked values tied ────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>The next identifiers of a kind that are blocked and tie their part to others.</summary>
    public const string NextBlocked =
        """
        select i.value, i.part_no
        from cdp.identifier i
        where i.kind = @Kind and i.value > @After and i.value ilike any(@Patterns)
          and (exists (select from cdp.link where state = 1 and part_a = i.part_no) or exists (select from cdp.link where state = 1 and part_b = i.part_no))
        order by i.value
        limit @Take
        """;

    public const string ProfileOf =
        """
        select f.profile_id, f.public_id
        from cdp.part p
        join cdp.profile f on f.profile_id = p.profile_id
        where p.part_no = @PartNo
        """;

    public const string Identifiers = "select part_no, kind, value from cdp.identifier where part_no = any(@Parts)";
}
