using Mmo.Campaign.Paging;

namespace Mmo.Campaign.Messages;

internal static class MessageListSql
{
    // A person who is gone (erased) leaves no row: what is left of the message is a number in a report.
    private const string Columns =
        """
        select m.id, m.journey_id, j.name as journey_name, m.version, m.node_id, m.enrolment_id, pr.public_id as profile_id, pr.name, m.address, m.channel,
               m.purpose, m.template_id, m.state, m.reason, m.attempts, m.queued_at, m.due_at, m.sent_at, m.delivered_at, m.opened_at, m.clicked_at,
               m.unsubscribed_at, m.machine_opens, m.machine_clicks
        from campaign.message m
        join campaign.journey j on j.id = m.journey_id
        join cdp_api.person_v1 p on p.part_no = m.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        """;

    public const string Deliveries =
        "select attempt, at, outcome, code, answer, server from campaign.delivery where message_id = @id order by attempt";

    public const string Reasons =
        """
        select state, reason, count(*) as messages
        from campaign.message
        where journey_id = @journeyId and node_id = @nodeId and state in (1, 2, 6, 7, 8) and reason is not null
        group by state, reason
        order by count(*) desc, reason
        """;

    // The birth part, and those that moved, which have an index of their own.
    private const string OfProfile =
        """
        m.part_no in (
          select b.profile_id from cdp_api.profile_v1 b where b.public_id = @ProfileId
          union all
          select a.part_no from cdp_api.profile_v1 b join cdp_api.person_v1 a on a.profile_id = b.profile_id and a.profile_id <> a.part_no
          where b.public_id = @ProfileId)
        """;

    /// <summary>Only the filters that are set: each list then walks the index that is made for it.</summary>
    public static string Page(string inScope, GetMessagesInput input, PageCursor? cursor)
    {
        List<string> conditions = [inScope, KeysetSql.Beyond("m.id", "@Id", cursor, rising: false)];
        Add(input.JourneyId is not null, "m.journey_id = @JourneyId");
        Add(!string.IsNullOrEmpty(input.NodeId), "m.node_id = @NodeId");
        Add(input.ProfileId is not null, OfProfile);
        Add(input.State is MessageState.Uncertain, "m.state = 8");
        Add(input.State is not null and not MessageState.Uncertain, "m.state = @State");
        Add(!string.IsNullOrEmpty(input.Reason), "m.reason = @Reason");
        return $"{Columns} where {string.Join(" and ", conditions)} order by {KeysetSql.Order(cursor, rising: false, "m.id")} limit @Take";

        void Add(bool isSet, string condition)
        {
            if (isSet)
            {
                conditions.Add(condition);
            }
        }
    }

    public static string One(string inScope) => $"{Columns} where m.id = @id and {inScope}";
}
