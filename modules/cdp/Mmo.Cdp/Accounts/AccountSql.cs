namespace Mmo.Cdp.Accounts;

/// <summary>Accounts as events tell of them. One consumer a tenant writes; whoever changes several rows of accounts locks them by number first.</summary>
internal static class AccountSql
{
    /// <summary>So many members of an account count, the newest: one may be everybody who buys, and then tells nothing as an account.</summary>
    public const int MaxPeople = 10_000;

    // What comes in quick succession is worked out once: a moment later, and not before a score has stood as long as it took a hundred times over.
    private const string DueAt = "greatest(@DueAt::timestamptz, a.scored_at + a.scored_people * interval '30 milliseconds')";

    /// <summary>The members of an account that count.</summary>
    public static string NewestMembers(string accountNo) =>
        $"(select part_no, since, is_by_hand from cdp.account_member where account_no = {accountNo} and not is_out order by part_no desc limit {MaxPeople})";

    public const string GroupEvents =
        """
        select e.part_no, e.source_no, s.kind = 'browser' as is_from_browser, least(e.occurred_at, e.received_at) as observed_at, e.properties::text as properties
        from cdp.event e
        join cdp.source s on s.no = e.source_no
        where e.batch_id = any(@BatchIds) and e.occurred_at between @MinTime and @MaxTime and e.kind = 'group'
        order by e.batch_id, e.n
        """;

    public const string Make =
        """
        insert into cdp.account (tenant_id, public_id, external_id, title, created_at, last_seen_at)
        select kernel.current_tenant(), u.public_id, u.external_id, u.external_id, u.at, u.at
        from unnest(@PublicIds, @ExternalIds, @Ats) as u (public_id, external_id, at)
        on conflict (tenant_id, external_id) do nothing
        """;

    public const string Find = "select external_id, account_no from cdp.account where external_id = any(@ExternalIds) order by account_no for update";

    /// <summary>So many attributes an account has at most; more are not taken.</summary>
    public const int MaxAttributes = 500;

    public const string SaveValues =
        """
        insert into cdp.account_value as v (tenant_id, account_no, attribute, source_no, value, observed_at)
        select kernel.current_tenant(), u.account_no, u.attribute, u.source_no, u.value::jsonb, u.observed_at
        from unnest(@Accounts, @Attributes, @Sources, @Values, @Ats) as u (account_no, attribute, source_no, value, observed_at)
        where (select count(*) from cdp.account_value where account_no = u.account_no) < @MaxAttributes
           or exists (select from cdp.account_value where account_no = u.account_no and attribute = u.attribute and source_no = u.source_no)
        on conflict (tenant_id, account_no, attribute, source_no) do update set value = excluded.value, observed_at = excluded.observed_at
        where v.observed_at <= excluded.observed_at
        """;

    /// <summary>Who was taken out by hand stays out, whichever part of the person is heard of next: also one that came to the person later.</summary>
    public const string SaveMembers =
        """
        insert into cdp.account_member as m (tenant_id, account_no, part_no, since, is_out)
        select kernel.current_tenant(), u.account_no, u.part_no, u.since, coalesce((
          select bool_and(o.is_out)
          from cdp.part p
          cross join lateral (
            select part_no from cdp.part where part_no = p.profile_id
            union all
            select part_no from cdp.part where profile_id = p.profile_id and profile_id <> part_no
            offset 0) q
          cross join lateral (select is_out from cdp.account_member where account_no = u.account_no and part_no = q.part_no offset 0) o
          where p.part_no = u.part_no), false)
        from unnest(@Accounts, @Parts, @Ats) as u (account_no, part_no, since)
        on conflict (tenant_id, account_no, part_no) do update set since = excluded.since
        where m.since > excluded.since and not m.is_out
        """;

    /// <summary>The row from what was said; of two words of one moment that of the source with the lower number.</summary>
    public const string Project =
        $"""
        update cdp.account a
        set attributes = coalesce(w.attributes, jsonb_build_object()), provenance = coalesce(w.provenance, jsonb_build_object()),
            title = left(coalesce(nullif(w.attributes ->> 'name', ''), a.external_id), 200),
            last_seen_at = greatest(a.last_seen_at, k.at), created_at = least(a.created_at, k.since), score_due_at = least(a.score_due_at, {DueAt})
        from unnest(@Accounts, @Ats, @Sinces) as k (account_no, at, since)
        cross join lateral (
          select jsonb_object_agg(v.attribute, v.value) filter (where jsonb_typeof(v.value) <> 'null') as attributes,
                 jsonb_object_agg(v.attribute, jsonb_build_object('source', v.source_no, 'observedAt', v.observed_at))
                   filter (where jsonb_typeof(v.value) <> 'null') as provenance
          from (
            select distinct on (attribute) attribute, value, source_no, observed_at
            from cdp.account_value
            where account_no = k.account_no
            order by attribute, observed_at desc, source_no) v) w
        where a.account_no = k.account_no
        """;

    /// <summary>The accounts of the people whose events count for a score by the rules of now, to be worked out anew.</summary>
    public const string TouchedByEvents =
        """
        select distinct m.account_no
        from (
          select distinct part_no from cdp.event
          where batch_id = any(@BatchIds) and occurred_at between @MinTime and @MaxTime and event_type_id = any(array(
            select t.id
            from cdp.account_score_setting s
            cross join lateral jsonb_array_elements(s.rules) r
            join cdp.event_type t on t.name = r ->> 'event'))) e
        cross join lateral (select profile_id from cdp.part where part_no = e.part_no offset 0) p
        cross join lateral (
          select part_no from cdp.part where part_no = p.profile_id
          union all
          select part_no from cdp.part where profile_id = p.profile_id and profile_id <> part_no
          offset 0) q
        cross join lateral (select account_no from cdp.account_member where part_no = q.part_no and not is_out offset 0) m
        order by 1
        """;

    public const string MarkDue =
        $"""
        update cdp.account a set score_due_at = {DueAt}
        where account_no = any(array(select account_no from cdp.account where account_no = any(@Accounts) order by account_no for update))
          and (score_due_at is null or score_due_at > {DueAt})
        """;
}
