using System.Diagnostics;
using Dapper;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Messages;

/// <summary>Several mail servers: order, take-over, and how fast a domain is written to.</summary>
public sealed class ServerTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Servers = "/api/campaign/mail-server";

    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private static SaveMailServerDto To(SmtpReferee smtp, int position, params DomainRateDto[] rates) => new()
    {
        Name = $"服务器 {Guid.NewGuid():N}", Host = smtp.Host, Port = smtp.Port, Security = MailSecurity.None, Position = position, Rates = rates,
    };

    private Task<JourneyStory> RunAsync() => JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));

    private async Task StartAsync(params string[] addresses)
    {
        foreach (var address in addresses)
        {
            await host.Cdp.EventAsync(await host.Cdp.PersonAsync(address), _start);
        }
    }

    [Fact]
    public async Task The_next_server_takes_over_while_the_first_is_away_and_gives_back()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        var first = await SmtpReferee.StartAsync();
        await using var second = await SmtpReferee.StartAsync();
        await admin.PostOkAsync<MailServerDto>(Servers, To(second, 2));
        await admin.PostOkAsync<MailServerDto>(Servers, To(first, 1));
        await RunAsync();
        string Address() => $"{Guid.NewGuid():N}@reader.test";

        await StartAsync(Address());
        await host.SettleAsync();
        (first.Mails.Count, second.Mails.Count).ShouldBe((1, 0));

        // Gone in the middle of three: none is lost, none waits for its return.
        await first.DisposeAsync();
        await StartAsync(Address(), Address(), Address());
        await host.SettleAsync();
        (await second.WaitForCountAsync(3)).Count.ShouldBe(3);

        await using var again = await SmtpReferee.StartAsync(first.Port);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await StartAsync(Address());
        await host.SettleAsync();
        (again.Mails.Count, second.Mails.Count).ShouldBe((1, 3));
    }

    [Fact]
    public async Task A_domain_gets_no_more_than_its_rate_and_keeps_nobody_else_waiting()
    {
        await host.UseMailboxAsync();
        using var admin = await host.SignedInAsync();
        await using var smtp = await SmtpReferee.StartAsync();
        await admin.PostOkAsync<MailServerDto>(Servers, To(smtp, 0, new DomainRateDto { Domain = "Slow.Test", PerSecond = 3 }));
        var story = await RunAsync();
        await StartAsync([.. Enumerable.Range(0, 10).Select(i => $"{i}@slow.test"), .. Enumerable.Range(0, 10).Select(i => $"{i}@fast.test")]);
        var started = Stopwatch.GetTimestamp();
        await host.SettleAsync();
        await Eventually.Async(() => smtp.Mails.Count == 20, null, null, "twenty mails");

        // Ten at three a second; those that found no place in the first moment went back to the queue, each to a time of its own.
        Stopwatch.GetElapsedTime(started).ShouldBeGreaterThan(TimeSpan.FromSeconds(2.9));
        await using var connection = await host.Database.OpenAsync();
        var waited = (await connection.QueryAsync<(string Address, double Seconds)>(
            "select address, extract(epoch from due_at - queued_at)::float8 from campaign_store.message where journey_id = @Id order by 2", new { story.Id })).ToArray();
        var back = waited.Where(w => w.Seconds > 1.9).ToArray();
        back.Length.ShouldBe(3);
        back.ShouldAllBe(w => w.Address.EndsWith("@slow.test", StringComparison.Ordinal));
        (back[2].Seconds - back[0].Seconds).ShouldBeInRange(0.5, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no domain")]
    public async Task A_rate_for_no_domain_is_refused(string domain)
    {
        using var admin = await host.SignedInAsync();
        await using var smtp = await SmtpReferee.StartAsync();
        (await admin.PostRefusedAsync(Servers, To(smtp, 0, new DomainRateDto { Domain = domain }))).ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }
}
