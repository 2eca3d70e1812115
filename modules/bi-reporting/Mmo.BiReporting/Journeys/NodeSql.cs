using Mmo.BiReporting.People;
using Mmo.DataScopes;

namespace Mmo.BiReporting.Journeys;

/// <summary>
/// Who is or was at which node. <see cref="Stays"/> is the one definition: a row for each stay of a person at a node, those that ended
/// and those that last.
/// </summary>
/// <remarks>
/// Parameters: JourneyId, Version (int or null), ScopeUnits. Measured with 70,000 people and 365,000 stays in one journey: about 1.3 s of
/// one busy core. Campaign's own counters are faster, but count stays of everybody: they know neither people nor data scopes.
/// </remarks>
internal static class NodeSql
{
    /// <summary>Which stays each number holds.</summary>
    private static readonly (JourneyNumber Number, string Condition)[] Numbers =
    [
        (JourneyNumber.Entered, "true"),
        (JourneyNumber.Waiting, "outcome in ('waiting', 'held')"),
        (JourneyNumber.Passed, "outcome = 'passed'"),
        (JourneyNumber.Held, "outcome = 'held'"),
        (JourneyNumber.Dropped, "outcome = 'dropped'"),
        (JourneyNumber.Failed, "outcome = 'failed'"),
        (JourneyNumber.Left, "outcome = 'left'"),
    ];

    public static string Stays(DataScope scope) =>
        $"""
        {PersonSql.Moved}, enrolment as materialized (
          select e.id, e.node_id, e.step, e.node_since, e.left_at, {PersonSql.Profile("e.part_no")} as profile_id
          from campaign_api.enrolment_v1 e
          {PersonSql.Join("e.part_no", scope)}
          where e.journey_id = @JourneyId and (@Version::int is null or e.version = @Version)
        ), stay as (
          select s.node_id, s.outcome, s.enrolment_id::text || '/' || s.step as item, e.profile_id, s.at, s.reason, s.message_id
          from campaign_api.enrolment_step_v1 s
          join enrolment e on e.id = s.enrolment_id
          where s.journey_id = @JourneyId
          union all
          select e.node_id, case when held.id is null then 'waiting' else 'held' end, e.id::text || '/' || e.step, e.profile_id,
            e.node_since, held.reason, held.id
          from enrolment e
          left join campaign_api.message_v1 held
            on held.journey_id = @JourneyId and held.state = 'held' and held.enrolment_id = e.id and held.node_id = e.node_id
          where e.left_at is null
        )
        """;

    public static string Counts(DataScope scope) =>
        $"""
        with {Stays(scope)}, person as (
          select node_id, profile_id, {Each((name, condition) => $"count(*) filter (where {condition}) as \"{name}\"")}
          from stay
          group by node_id, profile_id
        )
        select node_id, {Each((name, _) => $"count(*) filter (where \"{name}\" > 0) as {name}_people, sum(\"{name}\")::bigint as {name}_items")}
        from person
        group by node_id
        """;

    /// <summary>The rows behind a number. Beside the parameters of the stays: NodeId, which may be null.</summary>
    public static string Picked(JourneyNumber number) =>
        $"""
        picked as (
          select item, profile_id, at, message_id, node_id, reason
          from stay
          where {Array.Find(Numbers, n => n.Number == number).Condition} and (@NodeId::text is null or node_id = @NodeId)
        )
        """;

    private static string Each(Func<string, string, string> column) => string.Join(
        ", ", Numbers.Select(n => column($"{Funnel.NameOf(n.Number)}", n.Condition)));
}
