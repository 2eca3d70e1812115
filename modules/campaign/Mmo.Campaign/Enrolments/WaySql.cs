namespace Mmo.Campaign.Enrolments;

internal static class WaySql
{
    private const string Columns =
        """
        select e.id, e.journey_id, j.name as journey_name, e.version, e.node_id, e.step, e.entered_at, e.node_since, e.due_at, e.left_at, e.left_reason, e.goal_at,
               coalesce(m.held, false) as is_held, coalesce(m.reason, c.error) as hold_reason, m.id as open_message_id
        """;

    public const string Steps =
        """
        select step, node_id, arrived_at, at, outcome, output, reason, detail::text as detail, message_id
        from campaign.enrolment_step where enrolment_id = @id order by step
        """;

    /// <summary>Under any of the profile's parts: the birth part, and those that moved, which have an index of their own.</summary>
    public static string OfProfile(string inScope) =>
        $"""
        {Columns}
        from cdp_api.profile_v1 pr
        cross join lateral (
          select pr.profile_id as part_no
          union all
          select p.part_no from cdp_api.person_v1 p where p.profile_id = pr.profile_id and p.profile_id <> p.part_no
          offset 0) part
        join campaign.enrolment e on e.part_no = part.part_no
        join campaign.journey j on j.id = e.journey_id
        left join campaign.message m on m.id = e.message_id and e.state = 3
        left join campaign.webhook_call c on c.enrolment_id = e.id and c.step = e.step and e.state = 5
        where pr.public_id = @profileId and {inScope}
        order by e.entered_at desc, e.id
        limit 200
        """;

    public static string One(string inScope) =>
        $"""
        {Columns}
        from campaign.enrolment e
        join campaign.journey j on j.id = e.journey_id
        join cdp_api.person_v1 p on p.part_no = e.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        left join campaign.message m on m.id = e.message_id and e.state = 3
        left join campaign.webhook_call c on c.enrolment_id = e.id and c.step = e.step and e.state = 5
        where e.id = @id and {inScope}
        """;
}
