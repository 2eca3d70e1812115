using Mmo.BiReporting.People;
using Mmo.DataScopes;

namespace Mmo.BiReporting.Journeys;

/// <summary>
/// What became of the messages that journeys sent in a period. <see cref="Facts"/> is the one definition of every number from sent to
/// won: the report counts its rows, the list behind a number selects them.
/// </summary>
/// <remarks>
/// Parameters: Journeys (uuid[]), Version (int or null), From and To (timestamptz), ScopeUnits (uuid[]).
/// Measured with 100,000 messages of one journey among 1,000,000 events, 60,000 orders and 10% of parts merged: about 0.9 s of one busy
/// core, a third of it for reading the messages, a third for counting people. Only those who clicked are looked up among orders and clicks,
/// one by one (LATERAL … OFFSET 0): a report on a small journey must not read the orders of everybody.
/// </remarks>
internal static class FunnelSql
{
    /// <summary>
    /// Last touch: of all clicks of the person on messages of all journeys in the 7 days (168 hours, both ends included) before the order
    /// the last one gets it. A click implies an open and an open a delivery, also where a mail program hides the picture.
    /// </summary>
    public static string Facts(DataScope scope) =>
        $"""
        {PersonSql.Moved}, message as materialized (
          select m.id, m.journey_id, m.node_id, {PersonSql.Profile("m.part_no")} as profile_id, m.sent_at, m.delivered_at, m.opened_at, m.clicked_at
          from campaign_api.message_v1 m
          {PersonSql.Join("m.part_no", scope)}
          where m.journey_id = any(@Journeys) and m.sent_at >= @From and m.sent_at < @To and (@Version::int is null or m.version = @Version)
        ), clicker as (
          select distinct profile_id from message where clicked_at is not null
        ), part as materialized (
          select profile_id, profile_id as part_no from clicker
          union all
          select clicker.profile_id, moved.part_no from clicker join moved on moved.profile_id = clicker.profile_id
        ), purchase as (
          select part.profile_id, o.order_id, o.net_minor, o.currency, o.occurred_at
          from part
          cross join lateral (
            select * from cdp_api.order_v1 o
            where o.part_no = part.part_no and o.occurred_at >= (select min(sent_at) from message)
            offset 0) o
        ), click as (
          select part.profile_id, e.occurred_at, e.batch_id, e.n, (e.properties ->> 'messageId')::uuid as message_id
          from part
          cross join lateral (
            select * from cdp_api.event_v1 e
            where e.part_no = part.part_no
              and e.event_type_id = (select id from cdp_api.event_type_v1 where name = @ClickedEvent)
              and e.occurred_at >= (select min(sent_at) from message) - interval '168 hours'
            offset 0) e
        ), credit as materialized (
          select distinct on (o.order_id) o.order_id, o.profile_id, o.net_minor, o.currency, o.occurred_at,
            c.message_id, c.occurred_at as clicked_at
          from purchase o
          join click c on c.profile_id = o.profile_id and c.occurred_at between o.occurred_at - interval '168 hours' and o.occurred_at
          order by o.order_id, c.occurred_at desc, c.batch_id desc, c.n desc
        ), ordered as materialized (
          select credit.*, message.journey_id, message.node_id from credit join message on message.id = credit.message_id
        ), lead as (
          select l.id, l.created_at, case when l.state = 'won' then l.closed_at end as won_at, l.amount_minor, l.currency, message.id as message_id, message.journey_id, message.node_id, message.profile_id
          from crm_api.lead_v1 l
          join message on message.id = l.message_id and message.journey_id = l.journey_id
          where l.journey_id = any(@Journeys)
        ), lead_without_message as (
          select l.id, l.created_at, l.journey_id, l.node_id, {PersonSql.Profile("l.part_no")} as profile_id
          from crm_api.lead_v1 l
          {PersonSql.Join("l.part_no", scope)}
          where l.journey_id = any(@Journeys) and l.message_id is null and l.created_at >= @From and l.created_at < @To
        ), fact as (
          select step.number, m.journey_id, m.node_id, m.id::text as item, m.id as message_id, m.profile_id, step.at
          from message m
          left join (select message_id, min(clicked_at) as at from ordered group by message_id) order_click on order_click.message_id = m.id
          cross join lateral (values
            ('sent', m.sent_at),
            ('delivered', coalesce(m.delivered_at, m.opened_at, m.clicked_at, order_click.at)),
            ('opened', coalesce(m.opened_at, m.clicked_at, order_click.at)),
            ('clicked', coalesce(m.clicked_at, order_click.at))) as step (number, at)
          where step.at is not null
          union all
          select 'ordered', journey_id, node_id, order_id, message_id, profile_id, occurred_at from ordered
          union all
          select 'lead', journey_id, node_id, id::text, message_id, profile_id, created_at from lead
          union all
          select 'won', journey_id, node_id, id::text, message_id, profile_id, won_at from lead where won_at is not null
          union all
          select 'leadWithoutMessage', journey_id, node_id, id::text, null, profile_id, created_at from lead_without_message
        ), money as (
          select 'ordered' as number, journey_id, node_id, order_id as item, currency, net_minor as amount_minor from ordered
          union all
          select 'won', journey_id, node_id, id::text, currency, amount_minor from lead where won_at is not null
        )
        """;

    /// <summary>The numbers of each journey; with nodes also those of each message node.</summary>
    public static string Counts(DataScope scope, bool withNodes) =>
        $"""
        with {Facts(scope)}
        select journey_id, {(withNodes ? "node_id" : "null as node_id")}, number, null as currency, count(*) as items,
          count(distinct profile_id) as people, 0 as amount_minor
        from fact
        group by grouping sets ((journey_id, number){(withNodes ? ", (journey_id, number, node_id)" : "")})
        union all
        select journey_id, {(withNodes ? "node_id" : "null")}, number, currency, 0, 0, sum(amount_minor)::bigint
        from money
        group by grouping sets ((journey_id, number, currency){(withNodes ? ", (journey_id, number, currency, node_id)" : "")})
        """;

    /// <summary>The rows behind a number. Parameters beside those of the facts: Number, NodeId and Currency, which may be null.</summary>
    public const string Picked =
        """
        picked as (
          select item, profile_id, at, message_id, node_id, null as reason
          from fact
          where number = @Number and (@NodeId::text is null or node_id = @NodeId)
            and (@Currency::text is null
              or exists (select from money where money.number = @Number and money.item = fact.item and money.currency = @Currency))
        )
        """;

    /// <summary>Who came to the step <c>Of</c> and not to <c>Number</c>: a row for each of their things in <c>Of</c>.</summary>
    public const string PickedLost =
        """
        picked as (
          select item, profile_id, at, message_id, node_id, null as reason
          from fact
          where number = @Of and (@NodeId::text is null or node_id = @NodeId)
            and profile_id not in (select profile_id from fact where number = @Number and (@NodeId::text is null or node_id = @NodeId))
        )
        """;

    /// <summary>The money of each listed row, in one currency.</summary>
    public static string Paid(bool byPerson) =>
        $"""
        paid as (
          select {(byPerson ? "picked.profile_id::text" : "picked.item")} as key, sum(money.amount_minor)::bigint as amount_minor
          from picked
          join money on money.number = @Number and money.item = picked.item and money.currency = @PaidCurrency
          group by 1
        )
        """;
}
