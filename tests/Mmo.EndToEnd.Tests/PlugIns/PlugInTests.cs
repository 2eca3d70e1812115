using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.PlugIns;

/// <summary>A plug-in that was built outside the solution, in the running product: everything that one may bring.</summary>
[Collection(PlugInCollection.Name)]
public sealed class PlugInTests(PlugInHost plugIns, ChromiumBrowser chromium)
{
    private const string Greet = "acme-hello/greet";

    private static readonly string[] Ways = ["next", "enough"];

    private readonly RunningHost _host = plugIns.Host;

    [Fact]
    public async Task A_plug_in_brings_an_endpoint_and_an_admin_page()
    {
        using var nobody = new HttpClient { BaseAddress = _host.Address };
        (await nobody.GetAsync("/api/acme-hello/greeting?name=x")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var page = await chromium.SignInAsync(_host);
        var fetched = new List<string>();
        page.Request += (_, request) => fetched.Add(request.Url);
        await page.GotoAsync("/journeys");
        await page.GetByRole(AriaRole.Main).WaitForAsync();
        fetched.ShouldNotContain(url => url.Contains("/plug-ins/", StringComparison.Ordinal) || url.Contains("shared-antd", StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "打个招呼" }).ClickAsync();
        await page.GetByTestId("greeting").GetByText("你好，阿明 1.2.3").WaitForAsync();
        fetched.ShouldContain(url => url.EndsWith("/plug-ins/acme-hello/page.js", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_plug_in_has_tables_and_roles_of_its_own()
    {
        using var admin = await ApiClient.SignInAsync(_host, "admin", RunningHost.AdminPassword);
        await admin.PostAsync("/api/acme-hello/greeting", new { name = "阿明" });
        (await admin.PostAsync("/api/acme-hello/greeting", new { name = "阿明" })).GetProperty("times").GetInt32().ShouldBe(2);
        var audit = await admin.GetAsync("/api/identity/audit-entry?maxResultCount=100");
        audit.GetProperty("items").EnumerateArray().Count(e => e.GetProperty("module").GetString() == "acme_hello").ShouldBe(2);

        (await plugIns.Database.ScalarAsync<string>(
                """
                select concat_ws(' ', c.relowner::regrole, c.relrowsecurity,
                  has_table_privilege('mmo_acme_hello', c.oid, 'insert'), has_table_privilege('mmo_cdp', c.oid, 'select'))
                from pg_class c where c.oid = 'acme_hello.greeting'::regclass
                """))
            .ShouldBe("mmo_acme_hello_owner t t f");
    }

    [Fact]
    public async Task A_feed_consumer_of_a_plug_in_counts_each_event_once_and_shows_it_on_the_profile_page()
    {
        using var story = await PlugInStory.BeginAsync(_host);
        await story.SendOneAsync("Store Visited", "visitor-1", "visit-1");
        await story.SendOneAsync("Store Visited", "visitor-1", "visit-2");
        await story.SendOneAsync("Store Visited", "visitor-1", "visit-2");
        await story.SendAsync("Something Else", "visitor-1");
        var profile = await story.ProfileAsync("visitor-1");
        await Eventually.Async(async () => (await story.Admin.GetAsync($"/api/acme-hello/person/{profile}")).GetProperty("visits").GetInt64() >= 2);
        await CaughtUpAsync();

        (await story.Admin.GetAsync($"/api/acme-hello/person/{profile}")).GetProperty("visits").GetInt64().ShouldBe(2);
        var page = await chromium.SignInAsync(_host, path: $"/profiles/{profile}");
        await page.Body().Region("到店与招呼").GetByText("到店2次，打过0次招呼").WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_journey_goes_through_a_step_of_a_plug_in_by_each_of_its_ways()
    {
        using var story = await PlugInStory.BeginAsync(_host);
        (await story.FaultsAsync(PlugInStory.Drawing("Greet Me", Greet, new { words = " ", most = 0 }, Ways)))
            .ShouldBe(["plug-in settings.words: 写上要说的话。", "plug-in settings.most: 最多打几次招呼，填1到100。"]);
        (await story.FaultsAsync(PlugInStory.Drawing("Greet Me", Greet, new { words = "好", most = 1 }, "next"))).ShouldContain(fault => fault.StartsWith("plug-in-ways", StringComparison.Ordinal));
        (await story.FaultsAsync(PlugInStory.Drawing("Greet Me", "acme-gone/greet", new { }, "next"))).ShouldContain(fault => fault.StartsWith("plug-in-missing", StringComparison.Ordinal));

        var journey = await story.PublishAsync("打招呼", PlugInStory.Drawing("Greet Me", Greet, new { words = "早上好，{name}", most = 1 }, Ways));
        await story.SendOneAsync("Greet Me", "guest-1", "greet-1", new { name = "阿明" });
        await story.CountedAsync(journey, "passed", 1);
        await story.SendOneAsync("Greet Me", "guest-1", "greet-2", new { name = "阿明" });
        await story.SendOneAsync("Greet Me", "guest-2", "greet-3");
        await story.CountedAsync(journey, "failed", 1);
        await story.CountedAsync(journey, "passed", 2);

        var edges = (await story.Admin.GetAsync($"/api/campaign/journey/{journey}/counts")).GetProperty("edges").EnumerateArray()
            .Where(e => e.GetProperty("nodeId").GetString() == "step").ToDictionary(e => e.GetProperty("output").GetString()!, e => e.GetProperty("people").GetInt64());
        edges.ShouldBe(new Dictionary<string, long> { ["enough"] = 1, ["next"] = 2 }, ignoreOrder: true);
        (await plugIns.Database.ScalarAsync<string>("select string_agg(name, ',') from acme_hello.greeting where key is not null and name like '早上好%'")).ShouldBe("早上好，阿明");

        var page = await chromium.SignInAsync(_host, path: $"/journeys/{journey}/people?version=1&step=step&state=failed");
        await page.GetByText("触发事件里没有名字").First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_marketer_draws_a_step_of_a_plug_in_and_sets_it_up_in_its_form()
    {
        using var story = await PlugInStory.BeginAsync(_host);
        var created = await story.Admin.PostAsync("/api/campaign/journey", new { name = "画一步插件的" });
        var page = await chromium.SignInAsync(_host, path: $"/journeys/{created.GetProperty("id").GetString()}");
        var pictures = new Pictures();
        await Pictures.WithPageAsync(page, async () =>
        {
            var canvas = new JourneyCanvas(page);
            await page.Body().Button(new Regex("之后加一步$")).First.ClickAsync();
            await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { NameRegex = new Regex("^打招呼") }).ClickAsync();
            await page.GetByLabel("要说的话").FillAsync("");
            await page.GetByText("写上要说的话。").First.WaitForAsync();
            await page.GetByLabel("要说的话").FillAsync("欢迎光临");
            await canvas.Step("打招呼").GetByText("说「欢迎光临」，最多3次").WaitForAsync();
            await page.Body().Region("旅程画布").GetByText("已经够了").First.WaitForAsync();
            await pictures.TakeAsync(page, "plug-in-step");
        });
        pictures.Violations.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_plug_in_that_is_off_in_a_company_is_not_there_and_comes_back_as_it_was()
    {
        using var story = await PlugInStory.BeginAsync(_host);
        var drawing = PlugInStory.Drawing("Switch Me", Greet, new { words = "好", most = 1 }, Ways);
        await story.Admin.PutAsync("/api/identity/plug-in/acme-hello", new { isOn = false });
        try
        {
            (await story.Admin.AskAsync("/api/acme-hello/greeting?name=x", CancellationToken.None)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await story.Admin.GetAsync("/api/abp/application-configuration")).GetProperty("plugIns").EnumerateArray()
                .ShouldNotContain(p => p.GetProperty("id").GetString() == "acme-hello");
            (await story.FaultsAsync(drawing)).ShouldContain("plug-in-off kind: 「插件的一步」要用的插件「你好插件」没有开启。在插件页开启它，或换成别的步骤。");
            (await story.PlugInAsync("acme-hello")).GetProperty("isOn").GetBoolean().ShouldBeFalse();
        }
        finally
        {
            await story.Admin.PutAsync("/api/identity/plug-in/acme-hello", new { isOn = true });
        }

        (await story.FaultsAsync(drawing)).ShouldBeEmpty();
        (await story.Admin.GetAsync("/api/acme-hello/greeting?name=x")).GetProperty("text").GetString().ShouldBe("你好，x");
    }

    /// <summary>The consumer's cursor, which stands in the plug-in's schema, has come to the end of cdp's feed.</summary>
    private Task CaughtUpAsync() => Eventually.Async(async () => await plugIns.Database.ScalarAsync<bool>(
        "select (select max(position) from acme_hello.feed_cursor where consumer = 'visits') >= (select max(position) from cdp.feed_head)"));
}
