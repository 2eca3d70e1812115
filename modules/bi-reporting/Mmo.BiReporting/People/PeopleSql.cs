namespace Mmo.BiReporting.People;

/// <summary>
/// The list behind a number. It takes the CTE that the number was counted from, so the two cannot differ. That CTE is called
/// <c>picked</c> and has: item, profile_id, at, message_id, node_id, reason.
/// </summary>
internal static class PeopleSql
{
    /// <summary>A row for each person, with the last of what the person did.</summary>
    public const string ByPerson =
        """
        listed as (
          select distinct on (profile_id) profile_id::text collate "C" as key, profile_id, item, at, message_id, node_id, reason,
            count(*) over (partition by profile_id) as items
          from picked
          order by profile_id, at desc, item desc
        )
        """;

    /// <summary>A row for each message, order, lead or stay.</summary>
    public const string ByItem =
        """
        listed as (
          select item collate "C" as key, profile_id, item, at, message_id, node_id, reason, 1 as items from picked
        )
        """;

    /// <summary>For numbers without money.</summary>
    public const string NoMoney =
        """
        paid as (
          select null::text as key, null::bigint as amount_minor where false
        )
        """;

    /// <summary>One page. Only its rows meet the profiles.</summary>
    public static string Page(bool newer) =>
        $"""
        page as (
          select * from listed
          where @At::timestamptz is null or (at, key) {(newer ? ">" : "<")} (@At, @Key collate "C")
          order by at {(newer ? "asc" : "desc")}, key {(newer ? "asc" : "desc")}
          limit @Take
        )
        select page.key, page.item, page.at, page.message_id, page.node_id, page.reason, page.items, paid.amount_minor,
          person.public_id, profile.name, profile.email, profile.phone, profile.city, (select count(*) from listed) as total
        from page
        left join paid on paid.key = page.key
        left join cdp_api.person_v1 person on person.part_no = page.profile_id
        left join cdp_api.profile_v1 profile on profile.profile_id = page.profile_id
        order by page.at desc, page.key desc
        """;
}
