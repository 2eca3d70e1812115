using Mmo.Data;

namespace Mmo.Cdp.Attributes;

/// <summary>What pickers offer. Everything is bounded: a list to choose from is no report.</summary>
internal static class CatalogSql
{
    /// <summary>So many events of a type are counted at most.</summary>
    public const int MaxCount = 10_000;

    // A count that stops; each type reads at most so many entries of the index.
    public const string EventTypes =
        """
        select t.name, c.n as count, l.occurred_at as last_at
        from cdp.event_type t
        cross join lateral (
          select count(*) as n from (
            select from cdp.event where event_type_id = t.id and occurred_at > @Since limit @MaxCount) e) c
        left join lateral (
          select occurred_at from cdp.event where event_type_id = t.id and occurred_at > @Since order by occurred_at desc limit 1) l on true
        order by c.n desc, t.name
        limit 1000
        """;

    public const string RecentEvents =
        """
        select e.properties::text
        from cdp.event_type t
        cross join lateral (
          select properties from cdp.event where event_type_id = t.id and occurred_at > @Since order by occurred_at desc limit 200) e
        where t.name = @Name
        """;

    public static string Values(string? column, string inScope) =>
        $"""
        select v.value, count(*) as count
        from (
          select {(column is { } known && BuiltInAttributes.Columns.Contains(known) ? $"p.{known}::text" : "p.attributes ->> @Key")} as value
          from cdp.profile p
          where {inScope}
          order by p.last_seen_at desc
          limit 20000) v
        where v.value is not null and length(v.value) <= 100 and (@Prefix::text is null or v.value like @Prefix)
        group by v.value
        order by count(*) desc, v.value
        limit 50
        """;

    public static string? Prefix(string? filter) => string.IsNullOrWhiteSpace(filter)
        ? null
        : LikePattern.Escape(filter.Trim()) + "%";
}
