using Mmo.BiReporting.People;
using Mmo.DataScopes;

namespace Mmo.BiReporting.Journeys;

/// <summary>
/// Who entered a journey in a period, who of them reached the goal, and into which arm of which experiment they fell. <see cref="People"/>
/// is the one definition: the report counts its rows, the list behind a number selects them.
/// </summary>
/// <remarks>
/// Parameters: JourneyId, Version (int or null), From and To (timestamptz), Nodes (text[]: the splits and holdouts), ScopeUnits. A person
/// counts once, however often they entered, by the arm they fell into first: so the arms and who came to none add up to everybody, also
/// after two people turned out to be one. Who was sent on by hand at a split fell into no arm: nobody drew a lot for them.
/// </remarks>
internal static class ArmSql
{
    public static string People(DataScope scope) =>
        $"""
        {PersonSql.Moved}, enrolment as materialized (
          select e.id, e.entered_at, e.goal_at, {PersonSql.Profile("e.part_no")} as profile_id
          from campaign_api.enrolment_v1 e
          {PersonSql.Join("e.part_no", scope)}
          where e.journey_id = @JourneyId and e.entered_at >= @From and e.entered_at < @To and (@Version::int is null or e.version = @Version)
        ), person as materialized (
          select profile_id, min(entered_at) as entered_at, min(goal_at) as goal_at from enrolment group by profile_id
        ), assigned as materialized (
          select distinct on (s.node_id, e.profile_id) s.node_id, e.profile_id,
            case when s.outcome = 'left' then 'held' else s.output end as arm
          from campaign_api.enrolment_step_v1 s
          join enrolment e on e.id = s.enrolment_id
          where s.journey_id = @JourneyId and s.node_id = any(@Nodes) and (s.outcome = 'passed' or s.outcome = 'left' and s.reason = 'holdout')
          order by s.node_id, e.profile_id, s.at, s.enrolment_id, s.step
        )
        """;

    /// <summary>
    /// People, goals and money of everybody (no node) and of each arm. Orders are looked up person by person (LATERAL … OFFSET 0), so that a
    /// small journey does not read everybody's. Also Days: how long after the entry orders count.
    /// </summary>
    public static string Counts(DataScope scope) =>
        $"""
        with {People(scope)}, part as materialized (
          select profile_id, profile_id as part_no, entered_at from person
          union all
          select person.profile_id, moved.part_no, person.entered_at from person join moved on moved.profile_id = person.profile_id
        ), purchase as (
          select part.profile_id, o.net_minor, o.currency
          from part
          cross join lateral (
            select * from cdp_api.order_v1 o
            where o.part_no = part.part_no
              and o.occurred_at between part.entered_at and part.entered_at + make_interval(hours => 24 * @Days)
            offset 0) o
        ), spent as materialized (
          select profile_id, currency, sum(net_minor)::bigint as amount_minor from purchase group by profile_id, currency
        ), member as (
          select null::text as node_id, null::text as arm, profile_id from person
          union all
          select node_id, arm, profile_id from assigned
        )
        select m.node_id, m.arm, null as currency, count(*) as people, count(p.goal_at) as converted, 0::bigint as amount_minor
        from member m
        join person p on p.profile_id = m.profile_id
        group by m.node_id, m.arm
        union all
        select m.node_id, m.arm, s.currency, 0, 0, sum(s.amount_minor)::bigint
        from member m
        join spent s on s.profile_id = m.profile_id
        group by m.node_id, m.arm, s.currency
        """;

    /// <summary>The rows behind a number. Beside the parameters of the people: NodeId and Arm, which may be null.</summary>
    public static string Picked(JourneyNumber number) =>
        $"""
        picked as (
          select p.profile_id::text as item, p.profile_id, {(number == JourneyNumber.Converted ? "p.goal_at" : "p.entered_at")} as at,
            null::uuid as message_id, null::text as node_id, null::text as reason
          from person p
          left join assigned a on a.profile_id = p.profile_id and a.node_id = @NodeId
          where {(number == JourneyNumber.Converted ? "p.goal_at is not null" : "true")}
            and (@Arm::text is null or coalesce(a.arm, 'none') = @Arm)
        )
        """;
}
