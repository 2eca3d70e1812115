using System.Net;
using Mmo.Application.Dtos;
using Mmo.Campaign.Mailboxes;
using Mmo.Campaign.Suppressions;
using Mmo.Campaign.TestMails;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Tests.Hosting.Others;
using Mmo.DataScopes;

namespace Mmo.Campaign.Tests.TestMails;

public sealed class TestMailTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Path = "/api/campaign/test-mail/send";
    private const string Html = "<html><body><p>你好 {name}</p><a href=\"https://shop.test/p\">去看看</a></body></html>";

    private readonly string _address = $"{Guid.NewGuid():N}@colleague.test";

    private static SendTestMailDto To(params string[] recipients) => new() { Subject = "新品 {name}", Html = Html, Text = "你好", Recipients = recipients };

    private Task<string?> CountsAsync() => host.Database.ScalarAsync<string>(
        """
        select (select count(*) from campaign_store.message) || ' ' || (select count(*) from campaign_store.delivery) || ' ' || (select count(*) from campaign_store.suppression)
               || ' ' || (select count(*) from campaign_store.soft_bounce) || ' ' || (select count(*) from campaign_store.cap_counter) || ' ' || (select count(*) from campaign.action)
        """);

    [Fact]
    public async Task A_test_goes_the_way_of_real_messages_says_that_it_is_one_and_counts_nowhere()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        using var admin = await host.SignedInAsync(language: "zh-CN");
        var before = await CountsAsync();
        var answer = await admin.PostOkAsync<TestMailDto>(Path, To(_address, _address.ToUpperInvariant()));
        answer.Results.Single().ShouldSatisfyAllConditions(
            r => r.Outcome.ShouldBe(TestMailOutcome.Accepted), r => r.Code.ShouldBe(250), r => r.Server.ShouldBe("test"), r => r.Address.ShouldNotContain(_address));
        var mail = await smtp.WaitForMailToAsync(_address);
        mail.Subject.ShouldBe("【测试】新品 [person.name]");
        mail.Header("From")!.ShouldContain("news@shop.test");
        mail.Header("List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
        mail.Html.ShouldContain("href=\"https://shop.test/p\"");
        mail.Html.ShouldNotContain("/o/");
        (await CountsAsync()).ShouldBe(before);

        // Its links say that it is a test, and change nothing.
        var link = new Uri(mail.Header("List-Unsubscribe")!.Trim('<', '>')).AbsolutePath;
        (await (await host.Anonymous().PostAsync(link, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]))).Content.ReadAsStringAsync()).ShouldContain("This is a test mail");
        (await (await host.Anonymous().GetAsync(link.Replace("/u/", "/p/", StringComparison.Ordinal))).Content.ReadAsStringAsync()).ShouldContain("This is a test mail");
        (await host.Database.ScalarAsync<string>("select string_agg(distinct action || ' ' || entity_type, ',') from campaign.audit_entry where entity_type = 'TestMail'")).ShouldBe("testSent TestMail");
        (await CountsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task What_the_server_said_is_shown_for_each_address()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp, 2);
        using var admin = await host.SignedInAsync();
        var before = await CountsAsync();
        var answer = await admin.PostOkAsync<TestMailDto>(Path, To($"reject-550.{_address}", _address, $"tempfail-451.{_address}"));
        answer.Results.Select(r => (r.Outcome, r.Code)).ShouldBe([(TestMailOutcome.Refused, 550), (TestMailOutcome.Accepted, 250), (TestMailOutcome.NotSent, 451)]);
        answer.Results[0].Answer.ShouldNotBeNullOrEmpty();
        (await CountsAsync()).ShouldBe(before, "a refused test puts nobody on the list");
    }

    [Fact]
    public async Task A_request_that_is_sent_twice_sends_one_mail_and_answers_alike()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        using var admin = await host.SignedInAsync();
        var input = To(_address);
        input.IdempotencyKey = Guid.NewGuid().ToString();
        var first = await admin.PostOkAsync<TestMailDto>(Path, input);
        (await admin.PostOkAsync<TestMailDto>(Path, input)).Results.Single().Outcome.ShouldBe(first.Results.Single().Outcome);
        smtp.MailsTo(_address).Count.ShouldBe(1);

        // A host that died in the middle: nobody knows, so it is not sent again.
        input.IdempotencyKey = Guid.NewGuid().ToString();
        await admin.PostOkAsync<TestMailDto>(Path, input);
        await host.Database.ExecuteAsync($"update campaign.test_mail set results = null where key = '{input.IdempotencyKey}'");
        (await admin.PostRefusedAsync(Path, input)).ShouldBe(HttpStatusCode.Conflict, "Campaign:TestUnderWay");
    }

    [Fact]
    public async Task Without_a_mail_server_a_test_lies_in_the_mailbox_for_its_sender_and_who_sees_everybody()
    {
        await host.UseMailboxAsync();
        var unit = await host.UnitAsync();
        string[] may = [CampaignPermissions.Messages, CampaignPermissions.MessagesTest, CampaignPermissions.Mailbox];
        using var sender = await host.SomebodyAsync(unit, DataScopeKind.Units, may);
        using var colleague = await host.SomebodyAsync(unit, DataScopeKind.Units, may);
        var answer = await sender.PostOkAsync<TestMailDto>(Path, To(_address));
        answer.Results.Single().Outcome.ShouldBe(TestMailOutcome.Mailbox);
        var id = answer.Results.Single().MailId!.Value;
        foreach (var (reader, sees) in new[] { (sender, true), (await host.SignedInAsync(), true), (colleague, false), (await host.SignedInAsync("other"), false) })
        {
            var mails = await reader.GetOkAsync<KeysetResultDto<MailDto>>("/api/campaign/mailbox");
            mails.Items.Any(m => m.Id == id && m.IsTest && m.JourneyId is null && m.Subject == "[Test] 新品 [person.name]").ShouldBe(sees);
            (await reader.StatusAsync($"/api/campaign/mailbox/{id}")).ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_published_template_is_sent_as_it_was_published_and_one_that_never_was_is_not_found()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        var answer = await admin.PostOkAsync<TestMailDto>(Path, new { templateId = PlayedTemplates.TemplateId, recipients = new[] { _address } });
        answer.Results.Single().Outcome.ShouldBe(TestMailOutcome.Mailbox);
        (await admin.PostRefusedAsync(Path, new { templateId = Guid.NewGuid(), recipients = new[] { _address } })).ShouldBe(HttpStatusCode.NotFound);
        (await admin.PostRefusedAsync(Path, new { recipients = new[] { _address } })).ShouldBlame("subject");
        (await admin.PostRefusedAsync(Path, To("nobody"))).ShouldBlame("recipients[0]");
        (await admin.PostRefusedAsync(Path, To([.. Enumerable.Range(0, 6).Select(i => $"a{i}@x.test")]))).ShouldBlame("recipients");
    }

    [Fact]
    public async Task Who_must_not_be_written_to_gets_no_test_either()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        await admin.PostOkAsync<SuppressionDto>("/api/campaign/suppression", new { address = _address, note = "x" });
        (await admin.PostOkAsync<TestMailDto>(Path, To(_address))).Results.Single().Outcome.ShouldBe(TestMailOutcome.Suppressed);
    }

    [Fact]
    public async Task Tests_want_a_permission_and_an_hour_has_its_limit()
    {
        await host.UseMailboxAsync();
        using var reader = await host.SomebodyAsync(null, DataScopeKind.All, CampaignPermissions.Messages);
        (await reader.PostRefusedAsync(Path, To(_address))).ShouldBe(HttpStatusCode.Forbidden);
        using var sender = await host.SomebodyAsync(null, DataScopeKind.All, CampaignPermissions.Messages, CampaignPermissions.MessagesTest);
        for (var i = 0; i < TestMailBook.MostPerHour; i++)
        {
            await sender.PostOkAsync<TestMailDto>(Path, To(_address));
        }

        (await sender.PostRefusedAsync(Path, To(_address))).ShouldBe(HttpStatusCode.Conflict, "Campaign:TooManyTests");
        host.Clock.Advance(TimeSpan.FromMinutes(61));
        await sender.PostOkAsync<TestMailDto>(Path, To(_address));
    }
}
