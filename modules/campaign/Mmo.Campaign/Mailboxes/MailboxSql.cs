using Mmo.Campaign.Paging;

namespace Mmo.Campaign.Mailboxes;

internal static class MailboxSql
{
    private const string Person = "join cdp_api.person_v1 p on p.part_no = m.part_no join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id";

    // Ids rise with time.
    public static string Page(string inScope, PageCursor? cursor) =>
        $"""
        select m.id, m.journey_id, m.sender as "from", m.recipient as "to", m.subject, m.at
        from campaign.mail m {Person}
        where {inScope} and {KeysetSql.Beyond("m.id", "@Id", cursor, rising: false)}
        order by {KeysetSql.Order(cursor, rising: false, "m.id")}
        limit @Take
        """;

    public static string One(string inScope) =>
        $"""
        select m.id, m.journey_id, m.sender as "from", m.recipient as "to", m.subject, m.html, m.text, m.at
        from campaign.mail m {Person}
        where m.id = @id and {inScope}
        """;
}
