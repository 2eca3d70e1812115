using System.Net;
using System.Text.RegularExpressions;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tenants;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Tracking;
using Mmo.Cdp.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Mmo.Campaign.Tests.Tracking;

public sealed partial class TrackingTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private async Task<(JourneyStory Story, long Part, SmtpMail Mail)> SendAsync(MessagePurpose purpose = MessagePurpose.Marketing)
    {
        var start = $"Start {Guid.NewGuid():N}";
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(start), Draw.Email(purpose: purpose), Draw.Exit()));
        var address = $"{Guid.NewGuid():N}@shop.test";
        var part = await host.Cdp.PersonAsync(address, "王小明");
        await host.Cdp.EventAsync(part, start);
        await host.SettleAsync();
        return (story, part, await smtp.WaitForMailToAsync(address));
    }

    private static string PathOf(string url) => new Uri(url).AbsolutePath;

    private static string LinkOf(SmtpMail mail, string letter) =>
        PathOf(WebUtility.HtmlDecode(Links().Matches(mail.Html).Select(m => m.Groups[1].Value).First(u => u.Contains($"/{letter}/", StringComparison.Ordinal))));

    [Fact]
    public async Task The_pixel_is_always_a_picture_and_each_fetch_is_an_event()
    {
        var (_, part, mail) = await SendAsync();
        var browser = host.Anonymous();

        for (var i = 0; i < 2; i++)
        {
            var answer = await browser.GetAsync(LinkOf(mail, "o"));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/gif");
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        }

        (await browser.GetAsync("/o/nonsense.gif")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.ActAsync();
        host.Events.Of(part, InternalEventNames.MessageOpened).Count.ShouldBe(2);
        (await host.Database.ScalarAsync<long>($"select count(*) from campaign_store.message where part_no = {part} and opened_at is not null")).ShouldBe(1);
    }

    [Fact]
    public async Task A_click_is_noted_and_leads_where_the_message_said()
    {
        var (_, part, mail) = await SendAsync();
        var answer = await host.Anonymous().GetAsync(LinkOf(mail, "c"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.AbsoluteUri.ShouldBe("https://shop.test/p/1?a=1&b=2");
        await host.ActAsync();
        host.Events.Of(part, InternalEventNames.MessageClicked).Single().Properties.ShouldContain("https://shop.test/p/1?a=1");
    }

    [Fact]
    public async Task A_link_that_was_changed_or_made_up_leads_nowhere()
    {
        var (_, part, mail) = await SendAsync();
        var click = LinkOf(mail, "c");
        var token = click["/c/".Length..];
        var key = await host.Services.GetRequiredService<TenantKeys>().GetAsync(host.TenantId, CancellationToken.None);
        string[] bad =
        [
            click[..^1] + (click[^1] == 'A' ? 'B' : 'A'),
            $"/c/{token[..60]}{(token[60] == 'A' ? 'B' : 'A')}{token[61..]}",
            "/c/x", "/c/AAAA", $"/c/{LinkOf(mail, "o")["/o/".Length..^".gif".Length]}",
            $"/c/{new LinkToken(LinkKind.Click, host.TenantId, Guid.NewGuid(), "javascript:alert(1)").Sign(key)}",
            $"/c/{new LinkToken(LinkKind.Click, host.OtherTenantId, Guid.NewGuid(), "https://evil.test").Sign(key)}",
            $"/c/{new LinkToken(LinkKind.Click, Guid.NewGuid(), Guid.NewGuid(), "https://evil.test").Sign(key)}",
            $"/u/{token}",
        ];
        foreach (var path in bad)
        {
            var answer = await host.Anonymous().GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("This link does not work");
        }

        host.Events.Of(part, InternalEventNames.MessageClicked).ShouldBeEmpty();
    }

    [Fact]
    public async Task Looking_at_the_unsubscribe_page_does_not_unsubscribe()
    {
        var (_, part, mail) = await SendAsync();
        var link = PathOf(mail.Header("List-Unsubscribe")!.Trim('<', '>'));
        (await (await host.Anonymous("zh-CN").GetAsync(link)).Content.ReadAsStringAsync()).ShouldContain("退订");
        var page = await (await host.Anonymous().GetAsync(link)).Content.ReadAsStringAsync();
        page.ShouldContain("<form method=\"post\">");
        page.ShouldContain("Unsubscribe");
        (await host.Anonymous().SendAsync(new HttpRequestMessage(HttpMethod.Head, link))).Content.Headers.ContentLength.ShouldNotBe(-1);

        await host.ActAsync();
        host.Events.Of(part, InternalEventNames.Unsubscribed).ShouldBeEmpty();
        host.Consents.Withdrawn.ShouldNotContain(w => w.Address == mail.To[0]);
    }

    [Fact]
    public async Task One_click_unsubscribes_without_a_cookie_or_a_question_and_twice_is_once()
    {
        var (_, part, mail) = await SendAsync();
        mail.Header("List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
        var link = PathOf(mail.Header("List-Unsubscribe")!.Trim('<', '>'));
        for (var i = 0; i < 2; i++)
        {
            var answer = await host.Anonymous().PostAsync(link, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("You are unsubscribed");
        }

        await host.ActAsync();
        host.Events.Of(part, InternalEventNames.Unsubscribed).Count.ShouldBe(1);
        host.Consents.Withdrawn.Single(w => w.Address == mail.To[0]).ShouldBe(new("email", "marketing", mail.To[0]));
    }

    [Fact]
    public async Task A_marketing_message_shows_its_unsubscribe_link_and_a_transactional_one_has_none()
    {
        var (_, _, marketing) = await SendAsync();
        marketing.Html.ShouldContain("/u/");
        marketing.Text.ShouldContain("/u/");

        var (_, _, transactional) = await SendAsync(MessagePurpose.Transactional);
        transactional.Header("List-Unsubscribe").ShouldBeNull();
        transactional.Html.ShouldNotContain("/u/");
        transactional.Html.ShouldContain("/o/");
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"")]
    private static partial Regex Links();
}
