using Mmo.Campaign.Paging;
using Mmo.Campaign.Reporting;

namespace Mmo.Campaign.Suppressions;

/// <summary>Who unsubscribed: consents belong to cdp, which publishes what was withdrawn.</summary>
internal static class UnsubscribeSql
{
    private const string Way =
        $"case when w.is_by_hand then 2 when w.reason = '{ConsentToDecide.UnsubscribeLink}' then 0 when w.reason = '{ConsentToDecide.PreferencePage}' then 1 else 3 end";

    public static string Page(string inScope, UnsubscribeWay? way, PageCursor? cursor) =>
        $"""
        select w.id, pr.public_id as profile_id, pr.name, w.address, w.purpose, {Way} as way, w.reason, w.source_name, w.occurred_at
        from cdp_api.withdrawal_v1 w
        join cdp_api.person_v1 p on p.part_no = w.part_no
        join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id
        where w.channel = 'email' and {inScope} and {(way is null ? "true" : $"{Way} = @Way")}
          and {KeysetSql.Beyond("(w.occurred_at, w.id)", "(@At, @Id)", cursor, rising: false)}
        order by {KeysetSql.Order(cursor, rising: false, "w.occurred_at", "w.id")}
        limit @Take
        """;
}
