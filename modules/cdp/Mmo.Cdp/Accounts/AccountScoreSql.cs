namespace Mmo.Cdp.Accounts;

internal static class AccountScoreSql
{
    public const string Setting = "select rules::text as rules, concurrency_stamp from cdp.account_score_setting";

    /// <summary>Refused without a row where somebody else changed it since <c>@Stamp</c>; an empty stamp stands for no row.</summary>
    public const string Save =
        """
        insert into cdp.account_score_setting as s (tenant_id, rules, concurrency_stamp, updated_at)
        select kernel.current_tenant(), @Rules::jsonb, @NewStamp, @Now
        where @Stamp = '' or exists (select from cdp.account_score_setting)
        on conflict (tenant_id) do update
        set rules = excluded.rules, concurrency_stamp = excluded.concurrency_stamp, updated_at = excluded.updated_at
        where s.concurrency_stamp = @Stamp
        """;

    /// <summary>Locked by number first, as by everybody who changes several.</summary>
    public const string AllDue =
        """
        with locked as materialized (select account_no from cdp.account order by account_no for update)
        update cdp.account a set score_due_at = @Now
        from locked l
        where a.account_no = l.account_no
        """;

    public const string Types = "select id, name from cdp.event_type where name = any(@Names)";

    public const string Backlog = "select count(*) as count, min(score_due_at) as since from (select score_due_at from cdp.account where score_due_at <= @Now limit @Most) d";

    public const string Due =
        """
        select account_no, attributes::text as attributes
        from cdp.account
        where score_due_at <= @Now
        order by account_no
        limit @Take
        for update skip locked
        """;

    public static readonly string Sizes =
        $"select a.account_no, (select count(*)::int from {AccountSql.NewestMembers("a.account_no")} m) as people from unnest(@Accounts) as a (account_no)";

    /// <summary>
    /// How often each rule counts: of each person, whatever part did it, at most as often as the rule says. Person by person down the index of
    /// events (LATERAL … OFFSET 0), and no further than the rule counts.
    /// </summary>
    public static readonly string Counts =
        $"""
        select a.account_no, r.n, sum(c.count)::int as count
        from unnest(@Accounts) as a (account_no)
        cross join lateral (
          select distinct p.profile_id
          from {AccountSql.NewestMembers("a.account_no")} m
          cross join lateral (select profile_id from cdp.part where part_no = m.part_no offset 0) p
          offset 0) k
        cross join unnest(@Ns, @Types, @Sinces, @Mosts) as r (n, event_type_id, since, most)
        cross join lateral (
          select count(*) as count
          from (
            select e.occurred_at
            from (
              select part_no from cdp.part where part_no = k.profile_id
              union all
              select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
              offset 0) q
            cross join lateral (
              select occurred_at from cdp.event
              where part_no = q.part_no and occurred_at > r.since and event_type_id = r.event_type_id
              limit r.most) e
            limit r.most) x) c
        where c.count > 0
        group by a.account_no, r.n
        """;

    public const string Settle =
        """
        update cdp.account a
        set score = u.score, score_parts = u.parts::jsonb, scored_people = u.people, scored_at = @Now, score_due_at = @NextDue
        from unnest(@Accounts, @Scores, @Parts, @People) as u (account_no, score, parts, people)
        where a.account_no = u.account_no
        """;
}
