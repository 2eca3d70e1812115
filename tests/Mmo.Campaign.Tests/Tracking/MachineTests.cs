using System.Net;
using System.Text.RegularExpressions;
using Mmo.Application.Dtos;
using Mmo.Campaign.Mailboxes;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Tests.Hosting.Others;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Tracking;

/// <summary>Scanners and mail programs fetch what nobody reads; that is no open and no click.</summary>
public sealed partial class MachineTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Person = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

    private async Task<(long Part, string Html, MailDto Mail)> SendAsync(int links)
    {
        var start = $"Start {Guid.NewGuid():N}";
        await host.UseMailboxAsync();
        host.Templates.Html = $"<html><body>{string.Concat(Enumerable.Range(1, links).Select(i => $"<a href=\"https://shop.test/p/{i}?a=1&amp;b=2\">{i}</a>"))}</body></html>";
        try
        {
            await JourneyStory.RunAsync(host, Draw.Row(Draw.On(start), Draw.Email(), Draw.Exit()));
            var address = $"{Guid.NewGuid():N}@shop.test";
            var part = await host.Cdp.PersonAsync(address);
            await host.Cdp.EventAsync(part, start);
            await host.SettleAsync();
            using var admin = await host.SignedInAsync();
            var id = await host.Database.ScalarAsync<Guid>($"select id from campaign_store.mail where recipient = '{address}'");
            var mail = (await admin.GetOkAsync<KeysetResultDto<MailDto>>("/api/campaign/mailbox")).Items.Single(m => m.Id == id);
            return (part, (await admin.GetOkAsync<MailDetailDto>($"/api/campaign/mailbox/{mail.Id}?asCustomer=true")).Html, mail);
        }
        finally
        {
            host.Templates.Html = new PlayedTemplates().Html;
        }
    }

    private async Task<HttpStatusCode> FetchAsync(string url, string agent = Person, HttpMethod? method = null, string? purpose = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(WebUtility.HtmlDecode(url)).AbsolutePath);
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        if (purpose is not null)
        {
            request.Headers.Add("Sec-Purpose", purpose);
        }

        return (await host.Anonymous().SendAsync(request)).StatusCode;
    }

    private static string[] Clicks(string html) => [.. Links().Matches(html).Select(m => m.Groups[1].Value).Where(u => u.Contains("/c/", StringComparison.Ordinal))];

    private static string Pixel(string html) => Links().Matches(html).Select(m => m.Groups[1].Value).Single(u => u.EndsWith(".gif", StringComparison.Ordinal));

    private async Task<(int Opened, int Clicked)> ToldAsync(long part)
    {
        await host.ActAsync();
        return (host.Events.Of(part, InternalEventNames.MessageOpened).Count, host.Events.Of(part, InternalEventNames.MessageClicked).Count);
    }

    [Fact]
    public async Task Machines_are_told_by_their_requests_kept_apart_and_led_on_like_people()
    {
        var (part, html, mail) = await SendAsync(1);
        await FetchAsync(Pixel(html), "Mozilla/5.0"); // Apple's privacy protection
        await FetchAsync(Pixel(html), Person, HttpMethod.Head);
        (await FetchAsync(Clicks(html)[0], "Mozilla/5.0 (compatible; Barracuda Sentinel; EE)")).ShouldBe(HttpStatusCode.Redirect);
        (await FetchAsync(Clicks(html)[0], Person, purpose: "prefetch;prerender")).ShouldBe(HttpStatusCode.Redirect);
        (await FetchAsync(Clicks(html)[0], Person, HttpMethod.Head)).ShouldBe(HttpStatusCode.Redirect);
        (await ToldAsync(part)).ShouldBe((0, 0));
        using var admin = await host.SignedInAsync();
        var message = await admin.GetOkAsync<MessageDetailDto>($"/api/campaign/message/{mail.Id}");
        (message.MachineOpens, message.MachineClicks, message.OpenedAt, message.ClickedAt).ShouldBe((1, 2, null, null));

        // The image proxies of Gmail and others fetch when a person looks.
        await FetchAsync(Pixel(html), "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)");
        await FetchAsync(Clicks(html)[0]);
        (await ToldAsync(part)).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Who_follows_all_links_at_once_right_after_the_delivery_is_a_scanner()
    {
        var (part, html, mail) = await SendAsync(4);
        foreach (var link in Clicks(html))
        {
            (await FetchAsync(link)).ShouldBe(HttpStatusCode.Redirect);
        }

        await host.RunAsync("work:campaign:held-clicks");
        (await host.Database.ScalarAsync<long>($"select count(*) from campaign_store.held_click where message_id = '{mail.Id}'")).ShouldBe(4);
        host.Clock.Advance(TimeSpan.FromSeconds(11));
        await host.RunAsync("work:campaign:held-clicks");
        (await ToldAsync(part)).ShouldBe((0, 0));
        (await host.Database.ScalarAsync<int>($"select machine_clicks from campaign_store.message where id = '{mail.Id}'")).ShouldBe(4);
    }

    [Fact]
    public async Task A_quick_reader_counts_a_moment_later_and_a_later_one_at_once()
    {
        var (part, html, _) = await SendAsync(4);
        await FetchAsync(Clicks(html)[0]);
        await FetchAsync(Clicks(html)[2]);
        (await ToldAsync(part)).ShouldBe((0, 0));
        host.Clock.Advance(TimeSpan.FromSeconds(11));
        await host.RunAsync("work:campaign:held-clicks");
        (await ToldAsync(part)).ShouldBe((0, 2));

        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await FetchAsync(Clicks(html)[1]);
        (await ToldAsync(part)).ShouldBe((0, 3));
    }

    [Fact]
    public async Task Reading_a_mail_in_the_built_in_mailbox_is_not_the_customers_open()
    {
        var (_, tracked, mail) = await SendAsync(4);
        using var admin = await host.SignedInAsync();
        var html = (await admin.GetOkAsync<MailDetailDto>($"/api/campaign/mailbox/{mail.Id}")).Html;
        html.ShouldNotContain("/o/");
        html.ShouldNotContain("/c/");
        html.ShouldContain("href=\"https://shop.test/p/4?a=1&amp;b=2\"");
        html.ShouldContain("/u/");
        Clicks(tracked).Length.ShouldBe(4);
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex Links();
}
