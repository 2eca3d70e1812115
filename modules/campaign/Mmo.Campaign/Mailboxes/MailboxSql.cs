using Mmo.Campaign.Paging;

namespace Mmo.Campaign.Mailboxes;

internal static class MailboxSql
{
    private const string Person = "left join cdp_api.person_v1 p on p.part_no = m.part_no left join cdp_api.profile_v1 pr on pr.profile_id = p.profile_id";

    // A test is of no person: its sender sees it, and who sees everybody. The mail of a person who is gone is seen by nobody.
    private static string Seen(string inScope) => $"((m.part_no is null or pr.profile_id is not null) and {inScope} or m.part_no is null and m.user_id = @Reader)";

    // Ids rise with time.
    public static string Page(string inScope, PageCursor? cursor) =>
        $"""
        select m.id, m.journey_id, m.part_no is null as is_test, m.sender as "from", m.recipient as "to", m.subject, m.at
        from campaign.mail m {Person}
        where {Seen(inScope)} and {KeysetSql.Beyond("m.id", "@Id", cursor, rising: false)}
        order by {KeysetSql.Order(cursor, rising: false, "m.id")}
        limit @Take
        """;

    public static string One(string inScope) =>
        $"""
        select m.id, m.journey_id, m.part_no is null as is_test, m.sender as "from", m.recipient as "to", m.subject, m.html, m.text, m.at
        from campaign.mail m {Person}
        where m.id = @id and {Seen(inScope)}
        """;
}
