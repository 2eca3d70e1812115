using System.Net;
using System.Net.Sockets;
using System.Text;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Campaign.Bounces;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Tests.Smtp;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Bounces;

/// <summary>Mail goes out over a real server and comes back to our own.</summary>
public sealed class BounceTests(CampaignHost host) : IClassFixture<CampaignHost>, IAsyncLifetime
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";
    private SmtpReferee _smtp = null!;
    private BounceListener _listener = null!;

    private static BounceOptions Options => new(IPAddress.Loopback, 0, "bounce.shop.test") { MaxMail = 20_000, MaxMistakes = 3, MaxPerPeer = 4 };

    public async ValueTask InitializeAsync()
    {
        _smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(_smtp);
        await host.Database.ExecuteAsync("update campaign.email_channel set bounce_domain = 'bounce.shop.test', soft_bounce_limit = 2");
        _listener = new BounceListener(Options, host.Services.GetRequiredService<BounceDesk>(), NullLogger<BounceListener>.Instance);
        await _listener.StartAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _listener.StopAsync(CancellationToken.None);
        _listener.Dispose();
        await _smtp.DisposeAsync();
    }

    private Task<JourneyStory> RunAsync() =>
        JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start, ReEntryMode.Always), Draw.Email(), Draw.Exit()));

    private async Task<(long Part, SmtpMail Mail)> SendAsync(string? address = null)
    {
        address ??= $"{Guid.NewGuid():N}@reader.test";
        var part = await host.Cdp.PersonAsync(address, "王小明");
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();
        return (part, await _smtp.WaitForMailToAsync(address));
    }

    private async Task<SmtpOutcome> ReturnAsync(string to, string status, string said, string action = "failed")
    {
        var report =
            $"""
            From: MAILER-DAEMON@mx.reader.test
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

            --b1
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.reader.test

            Action: {action}
            Status: {status}
            Diagnostic-Code: smtp; {said}

            --b1--

            """;
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(_listener.LocalEndPoint!.Port));
        return await transport.SendAsync(
            new SmtpEnvelope(null, SmtpAddress.Parse(to)), SmtpContent.From(Encoding.UTF8.GetBytes(report)), _ => ValueTask.FromResult(true), CancellationToken.None);
    }

    private async Task<IReadOnlyList<string>> SuppressionsAsync(JourneyStory story)
    {
        await using var connection = await host.Database.OpenAsync();
        return [.. await connection.QueryAsync<string>(
            "select s.reason from campaign_store.suppression s join campaign_store.message m on m.id = s.message_id where m.journey_id = @Id", new { story.Id })];
    }

    [Fact]
    public async Task A_hard_bounce_that_comes_back_later_gives_the_address_up_and_is_told_once()
    {
        var story = await RunAsync();
        var (part, mail) = await SendAsync();
        mail.From.ShouldMatch("^b-[a-z2-7]{61}@bounce\\.shop\\.test$");
        mail.Header("From")!.ShouldContain("news@shop.test");
        (await story.MessagesAsync(part)).ShouldBe(["accepted"]);

        // Whatever relays did to its letters; and a second report changes nothing.
        (await ReturnAsync(mail.From.ToUpperInvariant(), "5.1.1", "550 5.1.1 User unknown")).ShouldBeOfType<SmtpOutcome.Accepted>();
        (await ReturnAsync(mail.From, "5.1.1", "550 5.1.1 User unknown")).ShouldBeOfType<SmtpOutcome.Accepted>();
        await host.ActAsync();

        (await story.MessagesAsync(part)).ShouldBe(["rejected bounced"]);
        host.Events.Of(part, InternalEventNames.MessageBounced).Single().Properties.ShouldContain("\"code\": 550");
        (await SuppressionsAsync(story)).ShouldBe(["bounced"]);
        (await host.Database.ScalarAsync<string>($"select outcome || ' ' || code || ' ' || answer || ' ' || server from campaign_store.delivery d join campaign_store.message m on m.id = d.message_id where m.part_no = {part} order by attempt desc limit 1"))
            .ShouldBe("bounced 550 550 5.1.1 User unknown mx.reader.test");

        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["rejected bounced", "dropped suppressed"]);
    }

    [Fact]
    public async Task Soft_bounces_in_a_row_give_an_address_up_and_a_reader_begins_anew()
    {
        var story = await RunAsync();
        var address = $"{Guid.NewGuid():N}@reader.test";
        var (part, first) = await SendAsync(address);
        await ReturnAsync(first.From, "5.2.2", "552 5.2.2 Mailbox full");
        (await story.MessagesAsync(part)).ShouldBe(["rejected soft-bounced"]);
        (await SuppressionsAsync(story)).ShouldBeEmpty();

        async Task<SmtpMail> AgainAsync(int count)
        {
            await host.Cdp.EventAsync(part, _start);
            await host.SettleAsync();
            await _smtp.WaitForCountAsync(count);
            return _smtp.MailsTo(address)[^1];
        }

        // Somebody reads there.
        var second = await AgainAsync(2);
        var pixel = second.Html[second.Html.IndexOf("/o/", StringComparison.Ordinal)..].Split('"')[0];
        host.Clock.Advance(TimeSpan.FromHours(1));
        (await host.Anonymous().GetAsync(pixel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await ReturnAsync((await AgainAsync(3)).From, "4.4.7", "421 4.4.7 expired");
        (await SuppressionsAsync(story)).ShouldBeEmpty();
        await ReturnAsync((await AgainAsync(4)).From, "4.4.7", "421 4.4.7 expired");
        (await SuppressionsAsync(story)).ShouldBe(["soft-bounced"]);
    }

    [Fact]
    public async Task What_is_no_failure_of_the_address_leaves_it_alone()
    {
        var story = await RunAsync();
        var (part, mail) = await SendAsync();
        await ReturnAsync(mail.From, "4.4.1", "451 later", action: "delayed");
        (await story.MessagesAsync(part)).ShouldBe(["accepted"]);
        await ReturnAsync(mail.From, "5.7.1", "554 5.7.1 looks like spam");
        (await story.MessagesAsync(part)).ShouldBe(["rejected refused"]);
        (await SuppressionsAsync(story)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refusal_in_the_dialogue_follows_the_same_rules()
    {
        var story = await RunAsync();
        var part = await host.Cdp.PersonAsync($"reject-552.{Guid.NewGuid():N}@reader.test");
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();
        (await story.MessagesAsync(part)).ShouldBe(["rejected soft-bounced"]);
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();
        (await SuppressionsAsync(story)).ShouldBe(["soft-bounced"]);
    }

    [Fact]
    public async Task Addresses_that_we_did_not_make_are_refused_and_nothing_is_passed_on()
    {
        await RunAsync();
        var (_, mail) = await SendAsync();
        var local = mail.From.Split('@')[0];
        string[] strangers =
        [
            "someone@elsewhere.test", "postmaster@bounce.shop.test", $"{local[..^1]}@bounce.shop.test", $"x{local}@bounce.shop.test",
            $"{local[..30]}{(local[30] == 'a' ? 'b' : 'a')}{local[31..]}@bounce.shop.test", $"{new VerpAddress(host.OtherTenantId, Guid.NewGuid()).LocalPart(new byte[32])}@bounce.shop.test",
        ];
        foreach (var stranger in strangers)
        {
            (await ReturnAsync(stranger, "5.1.1", "550 5.1.1")).ShouldBeOfType<SmtpOutcome.Refused>().Stage.ShouldBe(SmtpStage.RcptTo, stranger);
        }
    }

    [Fact]
    public async Task A_stranger_who_misbehaves_is_shown_the_door()
    {
        await RunAsync();
        var (_, mail) = await SendAsync();
        (await TalkAsync("EHLO me\r\nDATA\r\nRCPT TO:<a@b.c>\r\nSTARTTLS\r\nWHAT\r\n")).ShouldEndWith("421 4.7.0 Too many mistakes\r\n");
        (await TalkAsync($"EHLO {new string('x', 3000)}\r\nNOOP\r\n")).ShouldNotContain("2.0.0 OK");
        var begin = $"EHLO me\r\nMAIL FROM:<>\r\nRCPT TO:<{mail.From}>\r\nDATA\r\n";
        (await TalkAsync($"{begin}{new string('x', 30_000)}\r\n.\r\nQUIT\r\n")).ShouldContain("552 5.3.4");
        (await TalkAsync($"{begin}Subject: hi\r\n\r\nbare\n.\nstill the mail\r\n..\r\n.\r\nQUIT\r\n")).ShouldEndWith("250 2.0.0 OK\r\n221 2.0.0 Bye\r\n");
        (await TalkAsync($"{begin}.\r\nQUIT\r\n")).ShouldEndWith("250 2.0.0 OK\r\n221 2.0.0 Bye\r\n");

        List<TcpClient> many = [];
        try
        {
            for (var i = 0; i < 8; i++)
            {
                var client = new TcpClient();
                await client.ConnectAsync(_listener.LocalEndPoint!);
                many.Add(client);
            }

            var greeted = 0;
            foreach (var client in many)
            {
                greeted += await client.GetStream().ReadAsync(new byte[100]) > 0 ? 1 : 0;
            }

            greeted.ShouldBe(Options.MaxPerPeer);
        }
        finally
        {
            many.ForEach(client => client.Dispose());
        }
    }

    private async Task<string> TalkAsync(string words)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_listener.LocalEndPoint!);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(words));
        client.Client.Shutdown(SocketShutdown.Send);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var answers = new MemoryStream();
        await stream.CopyToAsync(answers, patience.Token);
        return Encoding.ASCII.GetString(answers.ToArray());
    }
}
