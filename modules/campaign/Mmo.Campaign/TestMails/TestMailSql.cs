namespace Mmo.Campaign.TestMails;

internal static class TestMailSql
{
    public const string TakeTurns = "select pg_advisory_xact_lock(hashtextextended(@Key, 3))";

    public const string Find = "select results::text as results from campaign.test_mail where key = @key";

    public const string Count = "select count(*) from campaign.test_mail where created_at > @Since and user_id is not distinct from @UserId";

    public const string Purge = "delete from campaign.test_mail where created_at < @Before";

    public const string Begin =
        """
        insert into campaign.test_mail (tenant_id, id, key, user_id, sent_by, recipients, created_at)
        values (@TenantId, @id, @key, @UserId, @SentBy, @recipients, @now)
        """;

    public const string End = "update campaign.test_mail set results = @Results::jsonb where id = @id";

    public const string Keep =
        """
        insert into campaign.mail (tenant_id, id, sender, recipient, subject, html, text, at, user_id)
        values (@TenantId, @Id, @Sender, @Recipient, @Subject, @Html, @Text, @Now, @UserId)
        """;
}
