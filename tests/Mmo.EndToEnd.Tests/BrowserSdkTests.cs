using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests;

/// <summary>Segment's browser SDK, unmodified, in a real browser on a shop's page of another origin.</summary>
public sealed partial class BrowserSdkTests(ChromiumBrowser chromium, ObservedHost platform) : IClassFixture<ObservedHost>
{
    private readonly ConcurrentQueue<string> _requests = [];

    [Fact]
    public async Task Each_call_of_the_browser_sdk_arrives_and_a_visitor_who_signs_in_is_one_person_with_what_the_visitor_did()
    {
        await using var shop = await OpenShopAsync("/tea?utm_source=newsletter&utm_campaign=spring");
        var page = shop.Page;
        await CallAsync(page, "page", "商品页");
        await CallAsync(page, "track", "Product Viewed", new { product_id = "P42" });
        var anonymousId = await page.EvaluateAsync<string>("async () => (await analytics.user()).anonymousId()");
        (await platform.Database.ScalarAsync<bool>($"select is_known from cdp_store.profile where profile_id = ({ProfileOf(anonymousId)})")).ShouldBeFalse();

        await CallAsync(page, "identify", "u-1", new { name = "周岚", email = "zhoulan@example.com", city = "上海" });
        await CallAsync(page, "track", "Product Added", new { product_id = "P42", quantity = 2 });
        await CallAsync(page, "group", "company-1", new { name = "云栖茶集" });
        await CallAsync(page, "alias", "u-1-old", "u-1");

        foreach (var identifier in new[] { "u-1", "zhoulan@example.com" })
        {
            (await platform.Database.ScalarAsync<long>(ProfileOf(identifier))).ShouldBe(await platform.Database.ScalarAsync<long>(ProfileOf(anonymousId)), identifier);
        }

        (await EventsAsync(anonymousId)).ShouldBe(
        [
            "page 商品页", "track Product Viewed", "identify", "track Product Added", "group", "alias",
        ]);
        (await platform.Database.ScalarAsync<string>(
            $"select concat_ws(' ', name, city, is_known) from cdp_store.profile where profile_id = ({ProfileOf(anonymousId)})")).ShouldBe("周岚 上海 t");
        var context = JsonDocument.Parse((await platform.Database.ScalarAsync<string>(
            "select e.context::text from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id where t.name = 'Product Viewed'"))!).RootElement;
        context.GetProperty("page").GetProperty("url").GetString().ShouldBe(page.Url);
        context.GetProperty("page").GetProperty("path").GetString().ShouldBe("/tea");
        context.GetProperty("page").GetProperty("title").GetString().ShouldBe("云栖茶集 · 武夷肉桂");
        context.GetProperty("campaign").GetProperty("name").GetString().ShouldBe("spring");

        // Only these addresses, none of Segment's own, and each answered 200 to a page of another origin.
        await Eventually.Async(() => _requests.Distinct().Count() >= 6);
        _requests.Distinct().Order().ShouldBe(
        [
            $"GET /v1/projects/{platform.BrowserKey}/settings 200", "POST /v1/a 200", "POST /v1/g 200", "POST /v1/i 200", "POST /v1/p 200", "POST /v1/t 200",
        ]);
    }

    [Fact]
    public async Task A_page_that_sends_in_batches_is_heard_too()
    {
        await using var shop = await OpenShopAsync("/", new
        {
            integrations = new Dictionary<string, object> { ["Segment.io"] = new { deliveryStrategy = new { strategy = "batching", config = new { size = 3, timeout = 60_000 } } } },
        });
        await shop.Page.EvaluateAsync("() => { analytics.identify('u-2'); analytics.track('One'); analytics.track('Two'); }");

        await Eventually.Async(async () => (await EventsAsync("u-2")).Length == 3);
        (await EventsAsync("u-2")).ShouldBe(["identify", "track One", "track Two"]);
        // The event may be seen in the database before the page has its answer.
        await Eventually.Async(() => _requests.Contains("POST /v1/b 200"));
    }

    [Fact]
    public async Task A_key_in_a_public_page_can_neither_forge_an_order_nor_grant_consent()
    {
        await using var shop = await OpenShopAsync("/");
        await CallAsync(shop.Page, "identify", "u-3", new { email = "forged@example.com" }, new { context = new { consent = new { categoryPreferences = new { email_marketing = true } } } });
        await CallAsync(shop.Page, "track", "Order Completed", new { order_id = "forged", revenue = 9999, currency = "CNY" });

        (await EventsAsync("u-3")).ShouldBe(["identify"]);
        (await platform.Database.ScalarAsync<long>("select count(*) from cdp_store.event where context::text like '%email_marketing%'")).ShouldBe(1);
        (await platform.Database.ScalarAsync<long>("select count(*) from cdp_store.purchase where order_id = 'forged'")).ShouldBe(0);
        (await platform.Database.ScalarAsync<long>("select count(*) from cdp_store.consent_entry where address = 'forged@example.com'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_refused_order_is_found_in_the_quarantine_and_reaches_its_person_once_the_source_may_send_it()
    {
        var page = await chromium.SignInAsync(platform.Host);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Pictures.WithPageAsync(page, async () =>
        {
            var (sources, quarantine) = (new SourcesPage(page), new QuarantinePage(page));
            var key = await sources.MakeAsync("小程序", "浏览器");
            using var client = new HttpClient();
            var answer = await client.PostAsJsonAsync($"{platform.Host.Address}v1/batch", new
            {
                writeKey = key,
                batch = new object[]
                {
                    new { type = "page", userId = "u-4", messageId = "seen", name = "首页" },
                    new { type = "track", userId = "u-4", messageId = "bought", @event = "Order Completed", properties = new { order_id = "mini-1", total = 88, currency = "CNY" } },
                },
            });
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("quarantined").GetInt32().ShouldBe(1);

            (await quarantine.ReadAsync("下单")).ShouldContain("打开这个开关");
            await quarantine.CloseAsync("下单");
            await sources.SwitchAsync("小程序", "计入订单");
            await quarantine.ReadAsync("下单");
            await quarantine.ReplayAsync("下单", "已收下1条");
        });

        (await EventsAsync("u-4")).ShouldBe(["page 首页", "track Order Completed"]);
        (await platform.Database.ScalarAsync<long>("select amount_minor from cdp_store.purchase where order_id = 'mini-1'")).ShouldBe(8800);
        (await platform.Database.ScalarAsync<long>("select count(*) from cdp_store.quarantine where event_id = 'bought'")).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    /// <summary>The shop in a browser whose every request to another origin is noted.</summary>
    private async Task<Shop> OpenShopAsync(string path, object? options = null)
    {
        var shop = await Shop.OpenAsync(chromium, platform.Host.Address.ToString().TrimEnd('/'), platform.BrowserKey, options);
        shop.Page.Response += (_, response) =>
        {
            if (!response.Url.StartsWith(shop.Url, StringComparison.Ordinal))
            {
                _requests.Enqueue($"{response.Request.Method} {new Uri(response.Url).AbsolutePath} {response.Status}");
            }
        };
        await shop.Page.GotoAsync(shop.Url + path);
        return shop;
    }

    /// <summary>A call of the SDK; it is delivered when this returns.</summary>
    private static Task CallAsync(IPage page, string call, params object[] arguments) =>
        page.EvaluateAsync("async ([call, json]) => { await analytics[call](...JSON.parse(json)); }", new object[] { call, JsonSerializer.Serialize(arguments) });

    private static string ProfileOf(string identifier) =>
        $"select distinct p.profile_id from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no) where i.value = '{identifier}'";

    private async Task<string[]> EventsAsync(string identifier) => await platform.Database.ScalarAsync<string[]>(
        $"""
        select coalesce(array_agg(concat_ws(' ', e.kind, case e.kind when 'track' then t.name when 'page' then e.properties ->> 'name' end) order by e.occurred_at, e.batch_id, e.n), array[]::text[])
        from cdp_store.event e join cdp_store.part p using (tenant_id, part_no) join cdp.event_type t on t.id = e.event_type_id
        where p.profile_id = ({ProfileOf(identifier)})
        """) ?? [];
}
