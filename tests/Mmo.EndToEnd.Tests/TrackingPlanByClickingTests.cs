using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests;

/// <summary>A tracking plan made of what a source has sent, switched on, broken, mended, by clicking; looked at on a desk and on a phone.</summary>
[Collection(CompaniesCollection.Name)]
public sealed class TrackingPlanByClickingTests(ChromiumBrowser chromium, CompaniesHost companies)
{
    private const string Source = "小程序后台";

    private readonly Pictures _pictures = new();
    private int _events;

    [Fact]
    public async Task A_plan_starts_from_what_was_seen_refuses_what_differs_and_lets_it_in_once_it_is_mended()
    {
        var company = companies.Company("plans");
        var page = await company.SignInAsync(chromium);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Pictures.WithPageAsync(page, async () =>
        {
            var main = page.GetByRole(AriaRole.Main);
            var key = await new SourcesPage(page).MakeAsync(Source, "服务器");
            await main.Button(Source).ClickAsync();
            await page.GetByRole(AriaRole.Dialog).Link("打开埋点方案").ClickAsync();
            await main.GetByText("这个数据源还没有发来事件。").WaitForAsync();
            await LookAsync(page, "plan-empty");

            await SendAsync(company, key, Viewed(1), Viewed(2), Event("Order Paid", new { amount = 99.5, method = "wechat", products = new[] { new { sku = "S1", quantity = 2 } } }), Person());
            await page.ReloadAsync();
            await main.Button("从发来过的事件开始").ClickAsync();
            await main.GetByText("没有检查", new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
            await EditAsync(page, main);
            await SwitchOnAsync(page, main);

            var answer = await SendAsync(company, key, Viewed("三十"), Event("Coupon Clicked", new { code = "X" }), Viewed(4, colour: "red"));
            answer.ShouldContain("属性「price」的类型不对，应该是数字");
            await UnplannedAsync(page, main);
            await MendAsync(page, main);
            (await company.ScalarAsync<long>("select count(*) from cdp.event e join cdp.source s on s.no = e.source_no where s.name = '小程序后台' and e.flags & 16 = 0")).ShouldBe(5, "four as planned, and the one that was replayed");
        });
        _pictures.Violations.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    // The plan came by itself; what an event is for, only people can say.
    private async Task EditAsync(IPage page, ILocator main)
    {
        await main.Row("Product Viewed").Button("Product Viewed").ClickAsync();
        var drawer = page.GetByRole(AriaRole.Dialog);
        await drawer.Field("说明").First.FillAsync("打开商品详情页时发送");
        await drawer.Button("price").ClickAsync();
        await LookAsync(page, "plan-event");
        await drawer.Button("好").ClickAsync();
        await main.Row("打开商品详情页时发送").WaitForAsync();
    }

    private async Task SwitchOnAsync(IPage page, ILocator main)
    {
        await main.GetByRole(AriaRole.Switch, new LocatorGetByRoleOptions { Name = "按方案检查收到的事件" }).ClickAsync();
        await main.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = "类型不对的处理方式" }).ChooseAsync("隔离");
        await LookAsync(page, "plan-changed");
        await main.Button("看看效果").ClickAsync();
        var preview = page.GetByRole(AriaRole.Dialog);
        await preview.GetByText("全部符合方案。").WaitForAsync();
        await LookAsync(page, "plan-preview");
        await preview.Button("保存并检查").ClickAsync();
        await main.GetByText("检查中", new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
    }

    private async Task UnplannedAsync(IPage page, ILocator main)
    {
        await main.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "未规划的事件" }).ClickAsync();
        await main.Row("Coupon Clicked").Button("Coupon Clicked").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByText("会写成的定义").WaitForAsync();
        await LookAsync(page, "plan-sample");
        await page.GetByRole(AriaRole.Dialog).Button("关闭").ClickAsync();
        await LookAsync(page, "plan-seen");
        await main.Button("把「Coupon Clicked」加入方案").ClickAsync();
        await main.GetByText("没有未规划的事件").WaitForAsync();

        await main.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "不符合项" }).ClickAsync();
        await main.Row("三十").GetByText("类型不对").WaitForAsync();
        await LookAsync(page, "plan-violations");
        await main.Button("把「colour」加入方案").ClickAsync();
        await main.Row("未规划的属性").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    private async Task MendAsync(IPage page, ILocator main)
    {
        await main.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "方案", Exact = true }).ClickAsync();
        await main.Button("Product Viewed").ClickAsync();
        var drawer = page.GetByRole(AriaRole.Dialog);
        await drawer.Button("price").ClickAsync();
        await drawer.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { NameRegex = new Regex("^类型") }).ChooseAsync("文本");
        await page.Keyboard.PressAsync("Escape");
        await drawer.Button("好").ClickAsync();
        await main.Button("看看效果").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).Button("保存并检查").ClickAsync();
        await main.GetByText("有改动", new LocatorGetByTextOptions { Exact = true }).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });

        await main.GetByRole(AriaRole.Tab, new LocatorGetByRoleOptions { Name = "不符合项" }).ClickAsync();
        await main.Link("看隔离区里的").ClickAsync();
        await main.Row("Product Viewed").First.Button("浏览商品").ClickAsync();
        var details = page.GetByRole(AriaRole.Dialog);
        await details.GetByText("属性「price」的类型不对，应该是数字").WaitForAsync();
        await LookAsync(page, "plan-quarantine", alsoNarrow: false);
        await details.Button("重放").ClickAsync();
        await details.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    // On a phone it has only to fit: what axe finds there it finds on a desk.
    private async Task LookAsync(IPage page, string name, bool alsoNarrow = true)
    {
        await page.WaitForTimeoutAsync(200);
        await _pictures.TakeAsync(page, name);
        if (alsoNarrow)
        {
            await page.SetViewportSizeAsync(390, 844);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390, name);
            await Pictures.KeepAsync(page, $"{name}-phone");
            await page.SetViewportSizeAsync(1440, 900);
        }
    }

    private object Viewed(object price, string? colour = null) => Event("Product Viewed", colour is null ? new { sku = "S1", price } : new { sku = "S1", price, colour });

    private object Event(string name, object properties) => new { type = "track", @event = name, userId = "u-plan", messageId = $"plan-{++_events}", properties };

    private object Person() => new { type = "identify", userId = "u-plan", messageId = $"plan-{++_events}", traits = new { city = "上海", level = 3 } };

    private static async Task<string> SendAsync(Company company, string key, params object[] batch)
    {
        using var client = new HttpClient { BaseAddress = company.Host.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{key}:")));
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-Hans");
        using var answer = await client.PostAsJsonAsync("/v1/batch", new { batch });
        return System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
