using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tenants;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Tracking;
using Mmo.Cdp.Consents;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Preferences;

/// <summary>What a reader finds and changes behind the link in a mail.</summary>
public sealed partial class PreferenceTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";
    private readonly string _address = $"wang.xiaoming.{Guid.NewGuid():N}@shop.test";
    private JourneyStory _story = null!;
    private long _part;

    private async Task<string> SendAsync()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        _story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start, ReEntryMode.Always), Draw.Email(), Draw.Exit()));
        _part = await host.Cdp.PersonAsync(_address, "王小明");
        await host.Cdp.EventAsync(_part, _start);
        await host.SettleAsync();
        var mail = await smtp.WaitForMailToAsync(_address);
        mail.Text.ShouldContain("/p/");
        return new Uri(WebUtility.HtmlDecode(PreferenceLink().Match(mail.Html).Groups[1].Value)).AbsolutePath;
    }

    private async Task<string> ShowAsync(string link, string language = "en") => await (await host.Anonymous(language).GetAsync(link)).Content.ReadAsStringAsync();

    private Task<string> ChooseAsync(string link, string page, string act, params string[] wanted) => PostAsync(
        link,
        [
            new("form", FormId().Match(page).Groups[1].Value), new("act", act),
            .. Shown().Matches(page).Select(m => new KeyValuePair<string, string>("shown", m.Groups[1].Value)),
            .. wanted.Select(w => new KeyValuePair<string, string>("wanted", w)),
        ]);

    private async Task<string> PostAsync(string link, IEnumerable<KeyValuePair<string, string>> form)
    {
        var answer = await host.Anonymous().PostAsync(link, new FormUrlEncodedContent(form));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        return await answer.Content.ReadAsStringAsync();
    }

    private Task<string?> SuppressionsAsync() => host.Database.ScalarAsync<string>(
        $"select string_agg(s.reason || ' ' || s.outline, ',' order by s.reason) from campaign_store.suppression s join campaign_store.message m on m.id = s.message_id where m.part_no = {_part}");

    private async Task<string> NextMessageAsync()
    {
        await host.UseMailboxAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await host.Cdp.EventAsync(_part, _start);
        await host.SettleAsync();
        return (await _story.MessagesAsync(_part))[^1];
    }

    [Fact]
    public async Task The_page_tells_of_the_mails_own_address_in_outline_and_looking_changes_nothing()
    {
        var link = await SendAsync();
        host.Consents.Said(new ConsentQuestion("email", "news", _address), false, host.Clock.GetUtcNow());
        var answer = await host.Anonymous().GetAsync(link);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("w***@shop.test");
        page.ShouldNotContain(_address);
        page.ShouldNotContain("小明");
        page.ShouldNotContain("<script");
        page.ShouldContain("""value="marketing" checked>""");
        page.ShouldContain("""value="news">""");
        await host.Anonymous().SendAsync(new HttpRequestMessage(HttpMethod.Head, link));
        await host.ActAsync();
        host.Consents.Decided.Values.ShouldNotContain(d => d.Consent.Address == _address);
    }

    [Fact]
    public async Task The_language_is_what_the_reader_chose_else_the_persons_else_the_browsers()
    {
        var link = await SendAsync();
        (await ShowAsync(link, "en")).ShouldContain("<h1>E-mail preferences</h1>");
        (await ShowAsync(link, "zh-CN")).ShouldContain("<h1>邮件偏好</h1>");
        await host.Database.ExecuteAsync($"update cdp_store.profile set locale = 'zh-CN' where profile_id = {_part}");
        (await ShowAsync(link, "en")).ShouldContain("<h1>邮件偏好</h1>");
        (await ShowAsync($"{link}?lang=en", "zh-CN")).ShouldContain("<html lang=\"en\">");
    }

    [Fact]
    public async Task Single_consents_are_changed_at_once_and_the_next_message_follows_them()
    {
        var link = await SendAsync();
        var page = await ShowAsync(link);
        var saved = await ChooseAsync(link, page, "save");
        saved.ShouldContain("role=\"status\">Saved.");
        saved.ShouldContain("""value="marketing">""");
        await host.ActAsync();
        host.Consents.Decided.Values.Single(d => d.Consent.Address == _address)
            .ShouldSatisfyAllConditions(d => d.IsGranted.ShouldBeFalse(), d => d.Reason.ShouldBe("preference-page"), d => d.Part.No.ShouldBe(_part), d => d.Consent.Purpose.ShouldBe("marketing"));
        host.Events.Of(_part, InternalEventNames.Unsubscribed).Count.ShouldBe(1);
        (await NextMessageAsync()).ShouldBe("dropped no-consent");

        (await ChooseAsync(link, await ShowAsync(link), "save", "marketing")).ShouldContain("""value="marketing" checked>""");
        (await NextMessageAsync()).ShouldBe("accepted");
    }

    [Fact]
    public async Task A_form_that_is_sent_again_later_changes_nothing_and_the_page_shows_what_is_true()
    {
        var link = await SendAsync();
        var first = await ShowAsync(link);
        await ChooseAsync(link, first, "block");
        var second = await ShowAsync(link);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await ChooseAsync(link, second, "save", "marketing");
        (await ChooseAsync(link, first, "block")).ShouldContain("""value="marketing" checked>""");
        (await SuppressionsAsync()).ShouldBeNull();
        host.Consents.Decided.Values.Count(d => d.Consent.Address == _address).ShouldBe(2);
    }

    [Fact]
    public async Task Leaving_all_ends_every_purpose_and_nothing_at_all_also_stops_receipts_until_the_reader_wants_mail_again()
    {
        var link = await SendAsync();
        host.Consents.Said(new ConsentQuestion("email", "news", _address), true, host.Clock.GetUtcNow());
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await ChooseAsync(link, await ShowAsync(link), "leave");
        host.Consents.Withdrawn.Where(w => w.Address == _address).Select(w => w.Purpose).Order().ShouldBe(["marketing", "news"]);
        (await SuppressionsAsync()).ShouldBeNull();

        host.Clock.Advance(TimeSpan.FromSeconds(1));
        (await ChooseAsync(link, await ShowAsync(link), "block")).ShouldContain("no mail at all");
        (await SuppressionsAsync()).ShouldBe("reader w***@shop.test");
        (await host.Database.ScalarAsync<string>("select action || ' ' || user_name from campaign.audit_entry where entity_type = 'Suppression' order by at desc limit 1")).ShouldBe("suppressed system");
        (await NextMessageAsync()).ShouldBe("dropped suppressed");

        await ChooseAsync(link, await ShowAsync(link), "unblock");
        (await SuppressionsAsync()).ShouldBeNull();
        (await NextMessageAsync()).ShouldBe("dropped no-consent");
    }

    [Fact]
    public async Task A_reader_is_nobody_of_the_company_also_in_a_browser_where_somebody_is_signed_in()
    {
        var link = await SendAsync();
        var page = await ShowAsync(link);
        var admin = await host.SignedInAsync();
        (await admin.PostAsync(link, new FormUrlEncodedContent([new("form", FormId().Match(page).Groups[1].Value), new("act", "block")]))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await SuppressionsAsync()).ShouldBe("reader w***@shop.test");
        (await host.Database.ScalarAsync<string>("select action || ' ' || user_name from campaign.audit_entry where entity_type = 'Suppression' order by at desc limit 1")).ShouldBe("suppressed system");
    }

    [Fact]
    public async Task What_was_never_shown_or_is_no_form_of_ours_decides_nothing()
    {
        var link = await SendAsync();
        var form = FormId().Match(await ShowAsync(link)).Groups[1].Value;
        await PostAsync(link, [new("form", form), new("act", "save"), new("shown", "made-up"), new("wanted", "made-up")]);
        await PostAsync(link, [new("form", "x"), new("act", "leave")]);
        await PostAsync(link, [new("form", form), new("act", "x")]);
        (await host.Anonymous().PostAsync(link, new StringContent("{}"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.Anonymous().PostAsync(link, new FormUrlEncodedContent(Enumerable.Range(0, 2000).Select(i => new KeyValuePair<string, string>($"k{i}", "v"))))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.Anonymous().PostAsync(link, CutOff($"--x\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n{form}"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Consents.Decided.Values.ShouldNotContain(d => d.Consent.Address == _address);

        static StringContent CutOff(string parts) => new(parts) { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };
    }

    [Fact]
    public async Task A_preference_link_does_not_unsubscribe_and_a_changed_one_leads_nowhere()
    {
        var link = await SendAsync();
        (await host.Anonymous().PostAsync(link.Replace("/p/", "/u/", StringComparison.Ordinal), null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Anonymous().PostAsync($"{link[..60]}{(link[60] == 'A' ? 'B' : 'A')}{link[61..]}", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_agreed_anew_can_unsubscribe_again_by_the_link_of_the_same_mail()
    {
        var link = await SendAsync();
        var token = await UnsubscribeLinkAsync();
        for (var i = 0; i < 2; i++)
        {
            var page = await (await host.Anonymous().PostAsync(token, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]))).Content.ReadAsStringAsync();
            page.ShouldContain("You are unsubscribed");
            page.ShouldContain("../p/");
            (await NextMessageAsync()).ShouldBe("dropped no-consent");
            host.Clock.Advance(TimeSpan.FromMinutes(1));
            await ChooseAsync(link, await ShowAsync(link), "save", "marketing");
            (await NextMessageAsync()).ShouldBe("accepted");
            host.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        host.Events.Of(_part, InternalEventNames.Unsubscribed).Count.ShouldBe(1);
    }

    private async Task<string> UnsubscribeLinkAsync()
    {
        var id = await host.Database.ScalarAsync<Guid>($"select id from campaign_store.message where part_no = {_part} order by id limit 1");
        return $"/u/{new LinkToken(LinkKind.Unsubscribe, host.TenantId, id).Sign(await host.Services.GetRequiredService<TenantKeys>().GetAsync(host.TenantId, CancellationToken.None))}";
    }

    [Fact]
    public async Task What_cdp_cannot_take_at_once_is_told_to_it_later()
    {
        var link = await SendAsync();
        var page = await ShowAsync(link);
        host.Consents.IsAway = true;
        await ChooseAsync(link, page, "save");
        host.Consents.IsAway = false;
        host.Consents.Withdrawn.ShouldNotContain(w => w.Address == _address);
        await host.ActAsync();
        host.Consents.Withdrawn.ShouldContain(w => w.Address == _address);
    }

    [GeneratedRegex("href=\"([^\"]+/p/[^\"]+)\"")]
    private static partial Regex PreferenceLink();

    [GeneratedRegex("name=\"form\" value=\"([^\"]+)\"")]
    private static partial Regex FormId();

    [GeneratedRegex("name=\"shown\" value=\"([^\"]+)\"")]
    private static partial Regex Shown();
}
