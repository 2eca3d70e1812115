using System.Net;
using System.Net.Sockets;
using Mmo.Application.Dtos;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Mailboxes;
using Mmo.Campaign.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Mmo.Campaign.Tests.Channels;

public sealed class ChannelApiTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Servers = "/api/campaign/mail-server";

    private static SaveMailServerDto To(SmtpReferee smtp) =>
        new() { Name = $"服务器 {Guid.NewGuid():N}", Host = smtp.Host, Port = smtp.Port, Security = MailSecurity.None };

    [Fact]
    public async Task The_channel_is_set_once_for_all_and_an_old_reading_is_refused()
    {
        using var admin = await host.SignedInAsync();
        await host.Database.ExecuteAsync("delete from campaign.email_channel");
        var channel = await admin.GetOkAsync<EmailChannelDto>("/api/campaign/email-channel");
        channel.ExpiryHours.ShouldBe(72);
        channel.FromAddress = "news@shop.test";
        channel.PublicBaseUrl = "https://m.shop.test/";
        channel.QuietFrom = "22:00";
        channel.QuietTo = "08:00";
        var saved = await admin.PutOkAsync<EmailChannelDto>("/api/campaign/email-channel", channel);
        (saved.FromAddress, saved.PublicBaseUrl, saved.QuietFrom).ShouldBe(("news@shop.test", "https://m.shop.test", "22:00"));
        (await admin.PutRefusedAsync("/api/campaign/email-channel", channel)).ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("fromAddress", "no address")]
    [InlineData("replyTo", "a@b@c\r\nBcc: x@y.z")]
    [InlineData("publicBaseUrl", "javascript:alert(1)")]
    [InlineData("publicBaseUrl", "https://m.shop.test/?a=1")]
    [InlineData("quietFrom", "25:00")]
    [InlineData("fromName", "shop\r\nBcc: x@y.z")]
    public async Task A_channel_that_cannot_work_is_refused_at_its_field(string member, string value)
    {
        using var admin = await host.SignedInAsync();
        var input = new Dictionary<string, object?> { ["concurrencyStamp"] = "", ["capCount"] = 0, ["capDays"] = 1, ["overCap"] = "hold", ["expiryHours"] = 72, [member] = value };
        (await admin.PutRefusedAsync("/api/campaign/email-channel", input)).ShouldBlame(member);
    }

    [Fact]
    public async Task A_password_is_kept_encrypted_and_never_sent_back_and_the_try_uses_it()
    {
        await using var smtp = await SmtpReferee.StartAsync(user: "shop", password: "geheim-4711");
        using var admin = await host.SignedInAsync();

        // A password wants protection on its way, and this server offers none.
        var input = To(smtp);
        (input.UserName, input.Password, input.Security) = ("shop", "geheim-4711", MailSecurity.Opportunistic);
        (await admin.PostRefusedAsync(Servers, input)).ShouldBlame("security");

        input.Security = MailSecurity.None;
        var server = await admin.PostOkAsync<MailServerDto>(Servers, input);
        server.HasPassword.ShouldBeTrue();
        (await (await admin.GetAsync(Servers)).Content.ReadAsStringAsync()).ShouldNotContain("geheim");
        (await host.Database.ScalarAsync<string>("select string_agg(protected_password, '') from campaign.mail_server"))!.ShouldNotContain("geheim");
        (await host.Database.ScalarAsync<string>("select string_agg(changes::text, '') from campaign.audit_entry"))!.ShouldNotContain("geheim");

        input.Password = null;
        var stored = new { server.Id, input.Name, input.Host, input.Port, input.Security, input.UserName, input.MaxConnections };
        (await admin.PostOkAsync<MailServerTestDto>($"{Servers}/test", stored)).IsOk.ShouldBeTrue();
        (await admin.PostOkAsync<MailServerTestDto>($"{Servers}/test", new { stored.Name, stored.Host, stored.Port, stored.Security, UserName = "shop", Password = "wrong" }))
            .Problem.ShouldNotBeNullOrEmpty();

        // The stored password is not sent to a server that somebody else named.
        await using var thief = await SmtpReferee.StartAsync(user: "shop", password: "geheim-4711");
        (await admin.PostRefusedAsync($"{Servers}/test", new { server.Id, stored.Name, Host = "localhost", thief.Port, stored.Security, stored.UserName })).ShouldBlame("password");
        await admin.DeleteOkAsync($"{Servers}/{server.Id}");
    }

    [Fact]
    public async Task A_try_says_in_words_what_is_wrong()
    {
        var smtp = await SmtpReferee.StartAsync();
        using var admin = await host.SignedInAsync();
        (await admin.PostOkAsync<MailServerTestDto>($"{Servers}/test", To(smtp))).IsOk.ShouldBeTrue();
        await smtp.DisposeAsync();
        var refused = await admin.PostOkAsync<MailServerTestDto>($"{Servers}/test", To(smtp));
        (refused.IsOk, string.IsNullOrEmpty(refused.Problem)).ShouldBe((false, false));

        refused.Problem.ShouldStartWith("No mail server listens on port");

        var metadata = To(smtp);
        metadata.Host = "169.254.169.254";
        (await admin.PostOkAsync<MailServerTestDto>($"{Servers}/test", metadata)).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task A_server_that_takes_the_call_and_says_nothing_is_given_up_after_fifteen_seconds_with_what_to_check()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var admin = await host.SignedInAsync();
        var input = new SaveMailServerDto
        {
            Name = "silent", Host = "127.0.0.1", Port = ((IPEndPoint)silent.LocalEndpoint).Port, Security = MailSecurity.None, MaxConnections = 1, IsEnabled = true,
        };

        var trial = admin.PostOkAsync<MailServerTestDto>($"{Servers}/test", input);
        using var call = await silent.AcceptTcpClientAsync();
        host.Clock.Advance(MailServerAppService.Patience);

        (await trial).Problem!.ShouldStartWith("The mail server did not answer within 15 seconds. Check the host and the port");
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("169.254.169.254", false)]
    [InlineData("::ffff:169.254.169.254", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("2001:db8::1", true)]
    public void Addresses_that_no_mail_server_has_are_never_called(string address, bool may) =>
        host.Services.GetRequiredService<SmtpSettings>().MayConnectTo(IPAddress.Parse(address)).ShouldBe(may);

    [Fact]
    public async Task Without_a_mail_server_the_mail_is_read_in_the_built_in_mailbox()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        var start = $"Start {Guid.NewGuid():N}";
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(start), Draw.Email(), Draw.Exit()));
        var part = await host.Cdp.PersonAsync("inbox@shop.test", "王小明");
        await host.Cdp.EventAsync(part, start);
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["accepted"]);
        var mail = (await admin.GetOkAsync<KeysetResultDto<MailDto>>("/api/campaign/mailbox")).Items.First(m => m.To == "i***@shop.test");
        (mail.From, mail.Subject, mail.JourneyId).ShouldBe(("news@shop.test", "你好 王小明", story.Id));
        (await admin.GetOkAsync<MailDetailDto>($"/api/campaign/mailbox/{mail.Id}")).Html.ShouldContain("/u/");
        using var stranger = await host.SignedInAsync("other");
        (await stranger.StatusAsync($"/api/campaign/mailbox/{mail.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }
}
