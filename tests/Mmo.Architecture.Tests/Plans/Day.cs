using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mmo.Testing.Http;

namespace Mmo.Architecture.Tests.Plans;

/// <summary>A day's work of the platform in small: events come in, people move through journeys, mails go out, pages are looked at.</summary>
internal sealed partial class Day(BigWorld world)
{
    private static readonly string[] Lists =
    [
        "/api/cdp/profile?maxResultCount=20", "/api/cdp/profile?maxResultCount=20&sorting=name", "/api/cdp/profile?maxResultCount=20&sorting=name%20desc",
        "/api/cdp/profile?maxResultCount=20&filter=p777", "/api/cdp/profile?maxResultCount=20&filter=13800000123",
        "/api/cdp/profile?maxResultCount=20&filter=0123", "/api/cdp/profile?maxResultCount=20&filter=P12346", "/api/cdp/profile?maxResultCount=20&filter=%E9%99%88%E6%98%8E12",
        "/api/cdp/profile?maxResultCount=20&segmentId={S2}", "/api/cdp/profile?maxResultCount=20&isKnown=true",
        "/api/cdp/segment/{S1}/members?maxResultCount=20", "/api/cdp/segment/{S2}/members?maxResultCount=20",
        "/api/campaign/mailbox?maxResultCount=20", "/api/campaign/suppression?maxResultCount=20", "/api/campaign/suppression?maxResultCount=20&reason=complaint", "/api/campaign/message?maxResultCount=20", "/api/campaign/message?maxResultCount=20&journeyId={J2}",
        "/api/campaign/message?maxResultCount=20&journeyId={J1}&nodeId=welcome&state=dropped", "/api/campaign/message?maxResultCount=20&state=uncertain",
        "/api/campaign/message?maxResultCount=20&profileId={P}",
        "/api/campaign/journey/{J1}/people?maxResultCount=20&nodeId=order&outcome=waiting",
        "/api/campaign/journey/{J1}/people?maxResultCount=20&nodeId=welcome&outcome=passed",
        "/api/identity/audit-entry?maxResultCount=20", "/api/identity/audit-entry?maxResultCount=20&entityType=Lead&entityId=l77",
        "/api/cdp/profile/{P}/timeline?maxResultCount=20", "/api/cdp/profile/{Busy}/timeline?maxResultCount=20",
        "/api/cdp/profile/{Busy}/timeline?maxResultCount=20&partNo=1&isFromSource=true",
    ];

    private static readonly string[] Pages =
    [
        "/api/cdp/profile/{P}", "/api/cdp/profile/{Busy}", "/api/cdp/profile/{P}/part-activity?partNo=74566", "/api/cdp/segment", "/api/cdp/segment/{S2}", "/api/cdp/event-type", "/api/cdp/attribute/values?key=city",
        "/api/campaign/journey", "/api/campaign/journey/{J1}", "/api/campaign/journey/{J1}/counts", "/api/campaign/enrolment?profileId={P}",
        "/api/campaign/message/reasons?journeyId={J2}&nodeId=welcome",
        "/api/crm-sync/lead?maxResultCount=20", "/api/crm-sync/lead?maxResultCount=20&ownerId={Sales}", "/api/crm-sync/lead?maxResultCount=20&profileId={P}",
        "/api/crm-sync/lead?maxResultCount=20&unitId={Unit}&state=new", "/api/crm-sync/lead/work", "/api/crm-sync/lead/filter-values",
        "/api/bi-reporting/journey-report/{J2}", "/api/bi-reporting/journey-report/{J2}/nodes", "/api/bi-reporting/journey-report/{J2}/goals", "/api/bi-reporting/journey-report?filter=%E8%80%81%E5%AE%A2",
        "/api/bi-reporting/journey-report/{J2}/people?number=sent&countedAs=people&maxResultCount=20", "/api/bi-reporting/overview",
        "/api/identity/account/profile", "/api/abp/application-configuration", "/api/cdp/data-quality?days=90", "/api/cdp/arrival", "/api/cdp/arrival?outcome=quarantined",
    ];

    private readonly SetUp _setUp = world.SetUp;

    public async Task LiveAsync()
    {
        await EventsComeInAsync();
        await world.WorkAsync();
        var mails = await MailsGoOutAsync();
        await ReadersAnswerAsync(mails);
        await EventsComeInAsync();
        await world.WorkAsync();
        await PagesAreLookedAtAsync();
        await SalesWorkAsync();
        await KeysAreUsedAsync();
    }

    /// <summary>Known people and new ones, two who turn out to be one, orders, consents; then all of it again, as SDKs do.</summary>
    private async Task EventsComeInAsync()
    {
        var batch = Enumerable.Range(1, 30).SelectMany(i => new object[]
        {
            new { type = "track", userId = $"u{10 + (300 * i)}", @event = i % 3 == 0 ? "Came Back" : "Signed Up", messageId = $"a{i}", properties = new { } },
            new { type = "track", userId = $"u{10 + (300 * i)}", anonymousId = $"new{i}", @event = "Product Viewed", messageId = $"b{i}", properties = new { sku = "K1" } },
        }).Concat(
        [
            new { type = "identify", userId = "u910", messageId = "m1", traits = new { email = "p915@example.com", city = "上海", store = "SH01" } },
            new
            {
                type = "identify", userId = "new", messageId = "m2", traits = new { name = "新人", email = "new@example.com", city = "上海" },
                context = new { consent = new { categoryPreferences = new { email_marketing = true } } },
            },
            new { type = "track", userId = "new", @event = "Signed Up", messageId = "m3", properties = new { } },
            new { type = "track", userId = "u310", @event = "Order Completed", messageId = "m4", properties = new { order_id = "day-1", revenue = 99, currency = "CNY" } },
            new { type = "track", userId = "u610", @event = "", messageId = "m5", properties = new { } },
        ]).ToArray();
        await _setUp.Shop.SendAsync(batch);
        await _setUp.Shop.SendAsync(batch);

        var properties = new Dictionary<string, object> { ["$is_login_id"] = true, ["first_store"] = "SH01" };
        await _setUp.Shop.SendItemsAsync(Enumerable.Range(1, 30).Select(i => new { type = "profile_set_once", distinct_id = $"u{10 + (300 * i)}", time = 1, _track_id = i, properties }));
    }

    private async Task<string[]> MailsGoOutAsync()
    {
        var ids = (await _setUp.Admin.GetOkAsync<JsonElement>("/api/campaign/mailbox?maxResultCount=5")).GetProperty("items").EnumerateArray().Select(m => m.GetProperty("id").GetString()!).ToArray();
        var mails = new List<string>();
        foreach (var id in ids)
        {
            mails.Add((await _setUp.Admin.GetOkAsync<JsonElement>($"/api/campaign/mailbox/{id}?asCustomer=true")).GetProperty("html").GetString()!);
        }

        return [.. mails];
    }

    private async Task ReadersAnswerAsync(string[] mails)
    {
        using var reader = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var html = mails.First(m => Link().IsMatch(m));
        foreach (var link in Link().Matches(html).Select(m => WebUtility.HtmlDecode(m.Value)))
        {
            (await reader.GetAsync(link)).StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Found, HttpStatusCode.SeeOther);
            if (link.Contains("/u/"))
            {
                (await reader.PostAsync(link, null)).StatusCode.ShouldBe(HttpStatusCode.OK);
            }
        }
    }

    private async Task PagesAreLookedAtAsync()
    {
        _setUp.Ids["P"] = new Guid("00000001-0000-7000-8000-000000012346");
        _setUp.Ids["Busy"] = new Guid("00000001-0000-7000-8000-000000000001");
        foreach (var page in Pages)
        {
            await _setUp.Admin.GetOkAsync<JsonElement>(Fill(page));
        }

        foreach (var list in Lists)
        {
            var page = await _setUp.Admin.GetOkAsync<JsonElement>(Fill(list));
            foreach (var side in new[] { "next", "previous" })
            {
                // There and back again: a keyset goes both ways down one index.
                if (page.TryGetProperty(side, out var cursor) && cursor.ValueKind == JsonValueKind.String)
                {
                    page = await _setUp.Admin.GetOkAsync<JsonElement>($"{Fill(list)}&cursor={Uri.EscapeDataString(cursor.GetString()!)}");
                }
            }
        }

        var arrival = (await _setUp.Admin.GetOkAsync<JsonElement>("/api/cdp/arrival?outcome=stored")).GetProperty("items")[0];
        await _setUp.Admin.GetOkAsync<JsonElement>($"/api/cdp/arrival/details?batchId={arrival.GetProperty("batchId").GetInt64()}&n={arrival.GetProperty("n").GetInt32()}");
        await _setUp.Admin.PostOkAsync<JsonElement>("/api/cdp/segment/preview", new { condition = SetUp.Json(JsonSerializer.Deserialize<JsonElement>(SetUp.Behaviour.ToJson())) });
        await _setUp.MakeSegmentAsync("新的分群", SetUp.Behaviour);
        await world.WorkAsync();
    }

    private async Task SalesWorkAsync()
    {
        var lead = (await _setUp.Admin.GetOkAsync<JsonElement>("/api/crm-sync/lead?state=new&isInPool=true&maxResultCount=1")).GetProperty("items")[0].GetProperty("id").GetString();
        var details = await _setUp.Admin.GetOkAsync<JsonElement>($"/api/crm-sync/lead/{lead}");
        details = await _setUp.Admin.PostOkAsync<JsonElement>($"/api/crm-sync/lead/{lead}/accept", new { concurrencyStamp = details.GetProperty("concurrencyStamp").GetString() });
        await _setUp.Admin.PostOkAsync<JsonElement>($"/api/crm-sync/lead/{lead}/win", new { amount = 5200, currency = "CNY", concurrencyStamp = details.GetProperty("concurrencyStamp").GetString() });
        await _setUp.Admin.PostOkAsync<JsonElement>($"/api/cdp/profile/{_setUp.Ids["P"]}/reveal", new { reason = "电话回访" });
        await world.WorkAsync();
    }

    private async Task KeysAreUsedAsync()
    {
        using var integrator = new HttpClient { BaseAddress = world.Address };
        integrator.DefaultRequestHeaders.Add("X-Api-Key", _setUp.ApiKey);
        await integrator.GetOkAsync<JsonElement>("/api/cdp/profile?maxResultCount=5");
        using var salesperson = new Browser(new HttpClientHandler { UseCookies = false }) { BaseAddress = world.Address };
        await salesperson.GetOkAsync<JsonElement>("/api/abp/application-configuration");
        await salesperson.PostOkAsync<JsonElement>("/api/identity/account/sign-in", new { tenant = "default", userName = "admin", password = BigWorld.AdminPassword, rememberMe = false });
        var journey = await _setUp.Admin.GetOkAsync<JsonElement>($"/api/campaign/journey/{_setUp.Ids["J2"]}");
        await _setUp.Admin.PostOkAsync<JsonElement>($"/api/campaign/journey/{_setUp.Ids["J2"]}/stop", new { concurrencyStamp = journey.GetProperty("concurrencyStamp").GetString() });
        await world.WorkAsync();
    }

    private string Fill(string path) => Name().Replace(path, name => _setUp.Ids[name.Groups[1].Value].ToString());

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Name();

    [GeneratedRegex("(?<=(?:href|src)=\")http[^\"]+/[ocu]/[^\"]+(?=\")")]
    private static partial Regex Link();
}
