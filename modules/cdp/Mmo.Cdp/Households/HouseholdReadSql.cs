namespace Mmo.Cdp.Households;

internal static class HouseholdReadSql
{
    /// <summary>People who are, may be or are not in a household, once each: whoever is in it by any part is in it.</summary>
    public static string Members(string inScope) =>
        $"""
        select m.household_no, p.profile_id,
               (array_agg(m.state order by m.state = 1 desc, m.state))[1] as state,
               (array_agg(m.tie order by m.state = 1 desc, m.state))[1] as tie,
               (array_agg(m.decided_by order by m.decided_at desc nulls last))[1] as decided_by, max(m.decided_at) as decided_at
        from cdp.household_member m
        cross join lateral (select profile_id from cdp.part where part_no = m.part_no offset 0) k
        join cdp.profile p on p.profile_id = k.profile_id
        where m.household_no = any(@Households) and {inScope}
        group by m.household_no, p.profile_id
        order by m.household_no, state, p.profile_id
        """;

    public static string Page(IEnumerable<string> conditions, bool isBackward) =>
        $"""
        select h.household_no, h.public_id, h.tie, h.attribute, h.name, h.created_at, h.concurrency_stamp
        from cdp.household h
        where {string.Join("\n  and ", conditions)} and (@AfterKey::bigint is null or h.household_no {(isBackward ? ">" : "<")} @AfterKey)
        order by h.household_no {(isBackward ? "asc" : "desc")}
        limit @Take
        """;

    public static string Count(IEnumerable<string> conditions) =>
        $"select count(*) from (select 1 from cdp.household h where {string.Join("\n  and ", conditions)} limit @CountLimit) t";

    /// <summary>Somebody in such a state whom the caller sees.</summary>
    public static string HasSomebody(string states, string inScope) =>
        $"""
        exists (
          select from cdp.household_member m
          cross join lateral (select profile_id from cdp.part where part_no = m.part_no offset 0) k
          join cdp.profile p on p.profile_id = k.profile_id
          where m.household_no = h.household_no and m.state in ({states}) and {inScope})
        """;

    public const string IsOfPerson =
        """
        h.household_no = any(array(
          select m.household_no
          from cdp.part s
          cross join lateral (
            select part_no from cdp.part where part_no = s.profile_id
            union all
            select part_no from cdp.part where profile_id = s.profile_id and profile_id <> part_no
            offset 0) q
          cross join lateral (select household_no from cdp.household_member where part_no = q.part_no and state < 2 offset 0) m
          where s.public_id = @ProfileId))
        """;

    public static string One(string visible) =>
        $"select h.household_no, h.public_id, h.tie, h.attribute, h.name, h.created_at, h.concurrency_stamp from cdp.household h where h.public_id = @Id and {visible}";

    // ── By hand ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    public static string People(string inScope) =>
        $"""
        select distinct a.public_id, p.profile_id
        from cdp.part a
        join cdp.profile p on p.profile_id = a.profile_id
        where a.public_id = any(@Ids) and {inScope}
        """;

    public const string Make =
        """
        insert into cdp.household (tenant_id, public_id, tie, name, created_at)
        values (kernel.current_tenant(), @Id, 0, @Name, @Now)
        returning household_no
        """;

    public const string Lock = "select concurrency_stamp from cdp.household where household_no = @HouseholdNo for update";

    public const string Rename =
        """
        update cdp.household
        set name = nullif(@Name, ''), concurrency_stamp = @NewStamp
        where household_no = @HouseholdNo and name is distinct from nullif(@Name, '')
        """;

    public const string Size = "select count(*) from cdp.household_member where household_no = @HouseholdNo";

    /// <summary>What somebody said of some people, whichever of their parts stands there.</summary>
    public const string Decide =
        """
        with asked as (
          select u.profile_id, u.state from unnest(@Profiles, @States) as u (profile_id, state)),
        known as (
          select a.profile_id, a.state, m.part_no
          from asked a
          cross join lateral (
            select part_no from cdp.part where part_no = a.profile_id
            union all
            select part_no from cdp.part where profile_id = a.profile_id and profile_id <> part_no
            offset 0) q
          cross join lateral (
            select part_no from cdp.household_member where household_no = @HouseholdNo and part_no = q.part_no offset 0) m),
        changed as (
          update cdp.household_member m set state = k.state, decided_at = @Now, decided_by = @UserName
          from known k
          where m.household_no = @HouseholdNo and m.part_no = k.part_no and m.state <> k.state
          returning m.part_no),
        added as (
          insert into cdp.household_member (tenant_id, household_no, part_no, state, tie, found_at, decided_at, decided_by)
          select kernel.current_tenant(), @HouseholdNo, a.profile_id, a.state, 0, @Now, @Now, @UserName
          from asked a
          where not exists (select from known k where k.profile_id = a.profile_id)
          returning part_no)
        select part_no from changed
        union all
        select part_no from added
        """;
}
