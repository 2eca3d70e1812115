using Mmo.BiReporting.People;
using Mmo.DataScopes;

namespace Mmo.BiReporting.Overviews;

/// <summary>The key numbers of the home page. Each number has one definition, which is counted and listed.</summary>
/// <remarks>
/// Parameters: From and To (timestamptz), Meaningful (the ids of the event types that count), SentType, ScopeUnits. Events are counted from
/// the index (type, time, part, flags) alone, new people among those seen since, orders from the index by time: nothing is scanned whole.
/// </remarks>
internal static class OverviewSql
{
    /// <summary>The event types that people bring about, and that of messages sent.</summary>
    public const string EventTypes =
        """
        select id, name = @SentEvent as is_sent from cdp_api.event_type_v1 where not starts_with(name, @InternalPrefix) or name = @SentEvent
        """;

    // Rows of a file, and history that a server sends, say what happened elsewhere and when: nobody was active here.
    private const string NotImported = "e.flags & 4 = 0";

    public static string Picked(OverviewNumber number, DataScope scope) => number switch
    {
        OverviewNumber.People or OverviewNumber.Events => Events($"e.event_type_id = any(@Meaningful) and {NotImported}", scope, "null::uuid"),
        OverviewNumber.Messages => Events("e.event_type_id = @SentType", scope, "(e.properties ->> 'messageId')::uuid"),
        OverviewNumber.NewPeople => NewPeople(scope),
        _ => Orders(scope),
    };

    /// <summary>Two windows of the same length at once: now and before.</summary>
    public static string Count(OverviewNumber number, DataScope scope) =>
        $"""
        with {Picked(number, scope)}
        select count(*) filter (where at >= @Now) as items, count(*) filter (where at < @Before) as items_before,
          count(distinct profile_id) filter (where at >= @Now) as people, count(distinct profile_id) filter (where at < @Before) as people_before
        from picked
        """;

    /// <summary>Orders minus their refunds, for each currency.</summary>
    public static string Money(DataScope scope) =>
        $"""
        with {Orders(scope)}
        select currency, coalesce(sum(net_minor) filter (where at >= @Now), 0)::bigint as minor,
          coalesce(sum(net_minor) filter (where at < @Before), 0)::bigint as minor_before
        from picked
        group by currency
        """;

    public static string Paid(bool byPerson) =>
        $"""
        paid as (
          select {(byPerson ? "profile_id::text" : "item")} as key, sum(net_minor)::bigint as amount_minor
          from picked
          where currency = @PaidCurrency
          group by 1
        )
        """;

    private static string Events(string condition, DataScope scope, string messageId) =>
        $"""
        {PersonSql.Moved}, picked as (
          select e.batch_id || '/' || e.n as item, {PersonSql.Profile("e.part_no")} as profile_id, e.occurred_at as at,
            {messageId} as message_id, null as node_id, null as reason
          from cdp_api.event_v1 e
          {PersonSql.Join("e.part_no", scope)}
          where {condition} and e.occurred_at >= @From and e.occurred_at < @To
        )
        """;

    // Whoever was first seen in the window was last seen in it or after: the index by last_seen_at finds them.
    private static string NewPeople(DataScope scope) =>
        $"""
        {PersonSql.Moved}, picked as (
          select p.profile_id::text as item, {PersonSql.Profile("p.profile_id")} as profile_id, p.first_seen_at as at,
            null::uuid as message_id, null as node_id, null as reason
          from cdp_api.profile_v1 p
          {PersonSql.Join("p.profile_id", scope)}
          where p.last_seen_at >= @From and p.first_seen_at >= @From and p.first_seen_at < @To
        )
        """;

    private static string Orders(DataScope scope) =>
        $"""
        {PersonSql.Moved}, picked as (
          select o.order_id as item, {PersonSql.Profile("o.part_no")} as profile_id, o.occurred_at as at, o.currency, o.net_minor,
            null::uuid as message_id, null as node_id, null as reason
          from cdp_api.order_v1 o
          {PersonSql.Join("o.part_no", scope)}
          where o.occurred_at >= @From and o.occurred_at < @To
        )
        """;
}
