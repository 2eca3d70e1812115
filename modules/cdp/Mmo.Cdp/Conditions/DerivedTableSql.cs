namespace Mmo.Cdp.Conditions;

/// <summary>The derived tables of compiled conditions, by the shapes that were measured best (docs/benchmarks.md).</summary>
internal static class DerivedTableSql
{
    // The profiles of the people asked for, and every part of those who may meet the condition by what their profile says: of the others no
    // event need be read. A birth part is never anywhere else than in its own profile. OFFSET 0 keeps the look-ups by key: a plain join, planned
    // before statistics exist, has scanned whole tables. Looked up first, and only then joined: the planner expects one row of each look-up, and
    // would go through what all of them did once for every person.
    public static string OfIds(string mayMeet) =>
        $"""
        person as materialized (
          select distinct profile_id from unnest(@ids) as i (profile_id)),
        looked_at as materialized (
          select person.profile_id as asked_id, f.* from person
          left join lateral (select * from cdp.profile where profile_id = person.profile_id offset 0) f on true),
        candidate as materialized (
          select p.profile_id from looked_at p where {mayMeet}),
        part_of as materialized (
          select profile_id, profile_id as part_no from candidate
          union all
          select x.profile_id, x.part_no from candidate
          cross join lateral (
            select m.profile_id, m.part_no from cdp.part m
            where m.profile_id = candidate.profile_id and m.profile_id <> m.part_no offset 0) x)
        """;

    public const string ProfilesOfIds = "looked_at p";

    public const string NoEvents = "(select null::bigint as profile_id, null::numeric as v, null::timestamptz as newest, null::timestamptz as oldest where false)";

    private const string ResolveMoved = "left join cdp.part m on m.part_no = a.part_no and m.profile_id <> m.part_no";

    // One pass over the type's index, a group by part, and only then the few parts that moved.
    public static string EventsOfEveryone(string value, bool isSum, string where, bool withDue) =>
        $"""
        (select coalesce(m.profile_id, a.part_no) as profile_id, sum(a.v){(isSum ? "" : "::bigint")} as v{(withDue ? ", max(a.newest) as newest, min(a.oldest) as oldest" : "")}
         from (select e.part_no, {value} as v{(withDue ? ", max(e.occurred_at) as newest, min(e.occurred_at) as oldest" : "")}
               from cdp.event e where {where} group by e.part_no) a
         {ResolveMoved}
         group by 1)
        """;

    public static string EventsOfIds(string value, string where, bool withDue) =>
        $"""
        (select q.profile_id, {value} as v{(withDue ? ", max(e.occurred_at) as newest, min(e.occurred_at) as oldest" : "")}
         from part_of q
         cross join lateral (select e.occurred_at, e.properties from cdp.event e where e.part_no = q.part_no and {where} offset 0) e
         group by q.profile_id)
        """;

    public static string MembersOfEveryone(string segment) => $"(select profile_id from cdp.segment_member where segment_id = {segment})";

    public static string MembersOfIds(string segment) =>
        $"""
        (select c.profile_id from candidate c
         cross join lateral (select from cdp.segment_member where segment_id = {segment} and profile_id = c.profile_id offset 0) x)
        """;

    public static string IdentifiedEveryone(string kind) =>
        $"""
        (select distinct coalesce(m.profile_id, a.part_no) as profile_id
         from cdp.identifier a {ResolveMoved}
         where a.kind = {kind})
        """;

    public static string IdentifiedIds(string kind) =>
        $"""
        (select distinct q.profile_id
         from part_of q
         cross join lateral (select from cdp.identifier where part_no = q.part_no and kind = {kind} limit 1) x)
        """;

    // The newest word on an address counts, whoever spoke it, and the address is the one that a message would go to: so the condition says what the
    // sending will find. "column" holds it on the profile.
    public static string ConsentOfEveryone(string channel, string purpose, string column) =>
        $"""
        (select p.profile_id, a.is_granted
         from (select distinct on (address) address, is_granted from cdp.consent_entry
               where channel = {channel} and purpose = {purpose}
               order by address, occurred_at desc, id desc) a
         join cdp.profile p on p.{column} collate "default" = a.address)
        """;

    public static string ConsentOfIds(string channel, string purpose, string column) =>
        $"""
        (select q.profile_id, l.is_granted
         from candidate q
         cross join lateral (select {column} collate "default" as address from cdp.profile where profile_id = q.profile_id offset 0) a
         cross join lateral (select is_granted from cdp.consent_entry
                             where channel = {channel} and purpose = {purpose} and address = a.address
                             order by occurred_at desc, id desc limit 1) l)
        """;
}
