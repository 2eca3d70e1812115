using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Accounts;

internal static class AccountReadSql
{
    /// <summary>So many people of an account are shown.</summary>
    public const int PeopleShown = 500;

    /// <summary>Of so many of its people, those seen last, events are shown.</summary>
    public const int PeopleWithEvents = 200;

    /// <summary>So many events are shown.</summary>
    public const int EventsShown = 100;

    private const string Columns = "a.account_no, a.public_id, a.external_id, a.title, a.attributes ->> 'industry' as industry, a.score, a.last_seen_at";

    // Of the account's members the newest: an account may be all customers of a plan.
    private static readonly string Newest = PeopleOf(AccountSql.NewestMembers("a.account_no"));

    private static readonly string Everybody = PeopleOf("(select part_no from cdp.account_member where account_no = a.account_no and not is_out)");

    private static string PeopleOf(string members) =>
        $"""
        from {members} m
        cross join lateral (select profile_id from cdp.part where part_no = m.part_no offset 0) k
        join cdp.profile p on p.profile_id = k.profile_id
        """;

    // Of one member more than are looked at there may be more people than were counted.
    private static string PeopleCount(string inScope) =>
        $"""
        (select count(distinct p.profile_id)::int {Newest} where {inScope}) as people_count,
               (select count(*) <= {AccountSql.MaxPeople} from (
                  select from cdp.account_member where account_no = a.account_no and not is_out limit {AccountSql.MaxPeople} + 1) m) as people_count_is_exact
        """;

    /// <summary>One page; the number of people only of the accounts that are on it.</summary>
    public static string Page(IEnumerable<string> conditions, AccountSort sort, ProfileCursor? cursor, string inScope)
    {
        var isDescending = sort.IsDescending != (cursor?.IsBackward ?? false);
        var direction = isDescending ? "desc" : "asc";
        var after = cursor is null ? "true" : $"({sort.Column}, a.account_no) {(isDescending ? "<" : ">")} ({sort.After}, @AfterKey)";
        return $"""
            select a.*, {PeopleCount(inScope)}
            from (
              select {Columns}
              from cdp.account a
              where {string.Join("\n    and ", conditions.Append(after))}
              order by {sort.Column} {direction}, a.account_no {direction}
              limit @Take) a
            order by {sort.Column} {direction}, a.account_no {direction}
            """;
    }

    public static string Count(IEnumerable<string> conditions) =>
        $"select count(*) from (select 1 from cdp.account a where {string.Join("\n  and ", conditions)} limit @CountLimit) t";

    /// <summary>An account that has somebody whom the caller sees.</summary>
    public static string HasSomebody(string inScope) => $"exists (select {Everybody} where {inScope})";

    public const string IsOfPerson =
        """
        a.account_no = any(array(
          select m.account_no
          from cdp.part s
          cross join lateral (
            select part_no from cdp.part where part_no = s.profile_id
            union all
            select part_no from cdp.part where profile_id = s.profile_id and profile_id <> part_no
            offset 0) q
          cross join lateral (select account_no from cdp.account_member where part_no = q.part_no and not is_out offset 0) m
          where s.public_id = @ProfileId))
        """;

    public static string One(string visible, string inScope) =>
        $"""
        select {Columns}, a.score_parts::text as score_parts, a.scored_at, a.created_at, a.attributes::text as attributes, a.provenance::text as provenance,
               {PeopleCount(inScope)}
        from cdp.account a
        where a.public_id = @Id and {visible}
        """;

    public const string SourceNames = "select no, name from cdp.source where no = any(@Sources) and kind <> 'internal'";

    public static string People(string inScope) =>
        $"""
        select p.profile_id, min(m.since) as since, bool_or(m.is_by_hand) as is_by_hand
        from cdp.account a
        cross join lateral {AccountSql.NewestMembers("a.account_no")} m
        cross join lateral (select profile_id from cdp.part where part_no = m.part_no offset 0) k
        join cdp.profile p on p.profile_id = k.profile_id
        where a.account_no = @AccountNo and {inScope}
        group by p.profile_id, p.last_seen_at
        order by p.last_seen_at desc, p.profile_id desc
        limit @Limit
        """;

    /// <summary>The newest events of some people: each part's come down its own index and are merged.</summary>
    public const string Events =
        """
        select e.batch_id, e.n, t.name, e.occurred_at, k.profile_id
        from unnest(@Profiles) as k (profile_id)
        cross join lateral (
          select part_no from cdp.part where part_no = k.profile_id
          union all
          select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
          offset 0) q
        cross join lateral (
          select batch_id, n, event_type_id, occurred_at from cdp.event where part_no = q.part_no
          order by occurred_at desc, batch_id desc, n desc
          limit @Limit) e
        join cdp.event_type t on t.id = e.event_type_id
        order by e.occurred_at desc, e.batch_id desc, e.n desc
        limit @Limit
        """;

    // ── By hand ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>Whoever was taken out is in again.</summary>
    public const string PutIn =
        """
        insert into cdp.account_member as m (tenant_id, account_no, part_no, since, is_by_hand)
        values (kernel.current_tenant(), @AccountNo, @PartNo, @Now, true)
        on conflict (tenant_id, account_no, part_no) do update set is_out = false, is_by_hand = true
        where m.is_out
        """;

    /// <summary>The person with all parts, or one that is heard of next would bring the whole person in again.</summary>
    public const string TakeOut =
        """
        insert into cdp.account_member as m (tenant_id, account_no, part_no, since, is_out)
        select kernel.current_tenant(), @AccountNo, u.part_no, @Now, true
        from unnest(@Parts) as u (part_no)
        where exists (select from cdp.account_member where account_no = @AccountNo and part_no = any(@Parts) and not is_out)
        on conflict (tenant_id, account_no, part_no) do update set is_out = true
        where not m.is_out
        """;

    public const string Due = "update cdp.account set score_due_at = @Now where account_no = @AccountNo";
}
