using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.DataScopes;

namespace Mmo.BiReporting.People;

/// <summary>From a part to the person, within the reader's data scope: the one way for every report.</summary>
internal static class PersonSql
{
    // A part that never moved is its own profile's birth part, so counting people joins only the few that did. Not materialized: for a
    // journey with a thousand people these few are looked up one by one.
    public const string Moved =
        """
        moved as not materialized (
          select part_no, profile_id from cdp_api.person_v1 where part_no <> profile_id
        )
        """;

    /// <summary>The profile of a part; needs <see cref="Join"/>.</summary>
    public static string Profile(string partColumn) => $"coalesce(moved.profile_id, {partColumn})";

    /// <summary>Joins the part's person and leaves out those whom the reader may not see.</summary>
    public static string Join(string partColumn, DataScope scope) => scope.Kind == DataScopeKind.All
        ? $"left join moved on moved.part_no = {partColumn}"
        : $"""
          left join moved on moved.part_no = {partColumn}
            join cdp_api.profile_v1 seen on seen.profile_id = {Profile(partColumn)} and {scope.ToSql("seen.unit_id", null)}
          """;
}
