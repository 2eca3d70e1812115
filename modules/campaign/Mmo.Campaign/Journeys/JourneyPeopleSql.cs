using Mmo.Campaign.Paging;

namespace Mmo.Campaign.Journeys;

/// <summary>Each list walks one index: who is at a node by when they are due, who left it by when.</summary>
internal static class JourneyPeopleSql
{
    public static string Inside(string inScope, PageCursor? cursor) =>
        $"""
        select e.id as enrolment_id, pr.public_id as profile_id, pr.name, e.version, e.node_id, e.node_since as at, e.due_at,
               case when m.held then 5 else 0 end as outcome, case when e.attempts > 0 then 'stuck' when e.state = 3 then m.reason end as reason
        from campaign.enrolment e
        join cdp_api.person_v1 p on p.part_no = e.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        left join campaign.message m on m.id = e.message_id and e.state = 3
        where e.journey_id = @journeyId and e.state < 9
          and (@NodeId::text is null or e.node_id = @NodeId) and (@Version::int is null or e.version = @Version)
          and (not @IsHeld or m.held) and (@Reason::text is null or m.reason = @Reason or @Reason = 'stuck' and e.attempts > 0)
          and {inScope}
          and {KeysetSql.Beyond("(e.node_id, e.due_at, e.id)", "(@Node, @At, @Id)", cursor, rising: true)}
        order by {KeysetSql.Order(cursor, rising: true, "e.node_id", "e.due_at", "e.id")}
        limit @Take
        """;

    /// <summary>Who reached the goal, with where they stand now.</summary>
    public static string Converted(string inScope, PageCursor? cursor) =>
        $"""
        select e.id as enrolment_id, pr.public_id as profile_id, pr.name, e.version, e.node_id, e.goal_at as at, e.due_at,
               case when e.state = 9 then 4 else 0 end as outcome, 'goal' as reason
        from campaign.enrolment e
        join cdp_api.person_v1 p on p.part_no = e.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        where e.journey_id = @journeyId and e.goal_at is not null and (@Version::int is null or e.version = @Version)
          and {inScope}
          and {KeysetSql.Beyond("(e.goal_at, e.id)", "(@At, @Id)", cursor, rising: false)}
        order by {KeysetSql.Order(cursor, rising: false, "e.goal_at", "e.id")}
        limit @Take
        """;

    public static string Past(string inScope, PageCursor? cursor) =>
        $"""
        select s.enrolment_id, pr.public_id as profile_id, pr.name, s.version, s.node_id, s.at, s.at as due_at, s.outcome, s.reason
        from campaign.enrolment_step s
        join campaign.enrolment e on e.id = s.enrolment_id
        join cdp_api.person_v1 p on p.part_no = e.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        where s.journey_id = @journeyId and s.node_id = @NodeId and s.outcome = @Outcome
          and (@Version::int is null or s.version = @Version) and (@Reason::text is null or s.reason = @Reason)
          and {inScope}
          and {KeysetSql.Beyond("(s.at, s.enrolment_id)", "(@At, @Id)", cursor, rising: false)}
        order by {KeysetSql.Order(cursor, rising: false, "s.at", "s.enrolment_id")}
        limit @Take
        """;
}
