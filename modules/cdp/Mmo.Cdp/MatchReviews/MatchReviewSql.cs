namespace Mmo.Cdp.MatchReviews;

/// <summary>Pairs that somebody decides on, with the two people whom they lead to now.</summary>
internal static class MatchReviewSql
{
    /// <summary>So many are counted at most.</summary>
    public const int CountLimit = 10_000;

    private const string IsOpen = "r.state = 0 and a.profile_id <> b.profile_id";

    private const string Columns =
        """
        r.id, r.part_a, r.part_b, r.origin, r.probability, r.refused, r.evidence::text as evidence, r.state, r.found_at, r.decided_at, r.user_name, r.reason,
        a.profile_id as first, b.profile_id as second
        """;

    // Along the index of the open pairs, the people looked up one by one: who sees few of them reads on until a page is full.
    public static string Page(GetMatchReviewsInput input, MatchReviewCursor? cursor, string inScope)
    {
        var isBackward = cursor?.IsBackward == true;
        var (columns, place) = input.IsDecided ? ("r.decided_at, r.id", "@Time, @Id") : ("r.origin, r.probability, r.id", "@CursorOrigin, @Probability, @Id");
        var direction = isBackward ? "asc" : "desc";
        return $"""
            select {Columns}
            {From(inScope)}
            where {Which(input, IsOpenAndFirst(Asked(input, "s")))} and {(cursor is null ? "true" : $"({columns}) {(isBackward ? ">" : "<")} ({place})")}
            order by {string.Join(", ", columns.Split(", ").Select(c => $"{c} {direction}"))}
            limit @Take
            """;
    }

    // Decisions are counted as they were made, open questions as people are asked.
    public static string Count(GetMatchReviewsInput input, string inScope) =>
        $"""
        select case when count(*) = @CountLimit or @IsDecided then count(*) else count(distinct (least(first, second), greatest(first, second))) end
        from (select a.profile_id as first, b.profile_id as second {From(inScope)} where {Which(input, IsOpen)} limit @CountLimit) t
        """;

    public static string One(string inScope) => $"select {Columns} {From(inScope)} where r.id = @Id";

    public static string OneForUpdate(string inScope) => $"{One(inScope)} for update of r";

    /// <summary>What the people are known by now, of the attributes that are compared.</summary>
    public const string PersonItems =
        """
        select p.profile_id, (
          select jsonb_object_agg(v.key, left(v.value, 500))
          from jsonb_each_text(
            p.attributes || jsonb_strip_nulls(jsonb_build_object(
              'name', p.name, 'email', p.email, 'phone', p.phone, 'city', p.city, 'gender', p.gender, 'birthday', p.birthday))) v
          where v.key = any(@Attributes))::text as items
        from cdp.profile p
        where p.profile_id = any(@Profiles)
        """;

    public const string Decide =
        """
        update cdp.match_review
        set state = @State, decided_at = @Now, user_id = @UserId, user_name = @UserName, reason = @Reason
        where id = @Id
        """;

    public const string Reopen =
        """
        update cdp.match_review set state = 0, decided_at = null, user_id = null, user_name = null, reason = null where id = @Id
        """;

    public const string KeepApart =
        """
        insert into cdp.must_not (tenant_id, part_a, part_b, reason, user_id, created_at, review_id)
        select kernel.current_tenant(), @PartA, @PartB, @Reason, @UserId, @Now, @Id
        on conflict do nothing
        """;

    public const string MayMeet = "delete from cdp.must_not where review_id = @Id";

    /// <summary>Other pairs of the same two people in some state: what is decided of one is decided of all, and taken back of all.</summary>
    public const string Siblings =
        """
        select r.id
        from cdp.part m
        cross join lateral (
          select id, part_a, part_b from cdp.match_review where state = @State and part_a = m.part_no
          union
          select id, part_a, part_b from cdp.match_review where state = @State and part_b = m.part_no
          offset 0) r
        cross join lateral (select profile_id from cdp.part where part_no = case when r.part_a = m.part_no then r.part_b else r.part_a end offset 0) o
        where m.part_no = any(@Parts) and o.profile_id = @Other
        """;

    // Two people with several pairs of parts are one question; of those that are asked for the likeliest asks it. The pairs are probed one by
    // one, by both ends and not along the index of the open ones: somebody may have thousands of open pairs with others. Beyond so many parts a
    // second question is better than a slow page.
    private static string IsOpenAndFirst(string asked) =>
        $"""
        {IsOpen} and not exists (
          select
          from {PartsOf("a")} m
          cross join {PartsOf("b")} n
          cross join lateral (
            select state, origin, probability, id, refused from cdp.match_review
            where part_a = least(m.part_no, n.part_no) and part_b = greatest(m.part_no, n.part_no)
            offset 0) s
          where s.state = 0 and (s.origin, s.probability, s.id) > (r.origin, r.probability, r.id) and {asked})
        """;

    private static string PartsOf(string person) =>
        $"""
        (select part_no from cdp.part where part_no = {person}.profile_id
         union all
         (select part_no from cdp.part where profile_id = {person}.profile_id and profile_id <> part_no limit 50))
        """;

    private static string Which(GetMatchReviewsInput input, string open) => $"{(input.IsDecided ? "r.state <> 0" : open)} and {Asked(input, "r")}";

    private static string Asked(GetMatchReviewsInput input, string row) =>
        $"{(input.OnlyRefused ? $"{row}.refused is not null" : "true")} and {(input.Origin is null ? "true" : $"{row}.origin = @Origin")}";

    private static string From(string inScope) =>
        $"""
        from cdp.match_review r
        cross join lateral (
          select p.profile_id from cdp.part m join cdp.profile p on p.profile_id = m.profile_id where m.part_no = r.part_a and {inScope} offset 0) a
        cross join lateral (
          select p.profile_id from cdp.part m join cdp.profile p on p.profile_id = m.profile_id where m.part_no = r.part_b and {inScope} offset 0) b
        """;
}
