using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Accessibility;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests;

/// <summary>A connection watched at work: events stand on the page as they come, and the day's numbers say how good they were.</summary>
[Collection(CompaniesCollection.Name)]
public sealed class DataQualityByClickingTests(ChromiumBrowser chromium, CompaniesHost companies)
{
    private readonly Pictures _pictures = new();

    [Fact]
    public async Task Events_appear_as_they_come_and_the_day_counts_them()
    {
        var company = companies.Company("quality");
        using var admin = await company.SignInAsync();
        var source = await admin.PostAsync("/api/cdp/source", new { name = "商城后台", kind = "server" });
        using var sdk = new HttpClient { BaseAddress = company.Host.Address };
        sdk.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(source.GetProperty("writeKey").GetString() + ":")));
        var page = await company.SignInAsync(chromium);
        await Pictures.WithPageAsync(page, async () =>
        {
            await WatchAsync(page, sdk);
            await FilterAsync(page, sdk);
            await PauseAsync(page, sdk);
            await JudgeAsync(page, sdk);
            await OnAPhoneAsync(page);
        });
        _pictures.Violations.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>Nothing is reloaded: what is sent stands there, with what became of it.</summary>
    private async Task WatchAsync(IPage page, HttpClient sdk)
    {
        await page.GoToAsync("实时事件");
        var main = page.GetByRole(AriaRole.Main);
        await main.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "正在等第一条事件" }).Or(main.GetByRole(AriaRole.Table)).First.WaitForAsync();
        await SendAsync(sdk, Event("identify", "u-1", new { traits = new { name = "王小明", email = "xm@example.com", city = "上海" } }), Event("track", "u-1", new { @event = "Product Viewed", properties = new { sku = "K1", phone = "13912345678" } }));
        await SendAsync(sdk, Event("track", "u-1", new { @event = "" }), Event("track", "u-1", new { @event = "Lamp Lit", timestamp = DateTimeOffset.UtcNow.AddDays(-3) }));

        await main.Row("Product Viewed").GetByText("收下").WaitForAsync();
        await main.Row("Lamp Lit").GetByText("迟到").WaitForAsync();
        await main.Row("没有名字的事件").GetByText("拒收", new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        (await main.Row("Product Viewed").GetByRole(AriaRole.Link).InnerTextAsync()).ShouldBe("王**");
        await page.RestAsync();
        await _pictures.TakeAsync(page, "live-events");

        await main.Row("Product Viewed").GetByRole(AriaRole.Button).ClickAsync();
        var details = page.GetByRole(AriaRole.Dialog).Filter(new LocatorFilterOptions { HasText = "个人信息已打码" });
        await details.GetByText("K1").WaitForAsync();
        (await details.InnerTextAsync()).ShouldNotContain("13912345678");
        await page.RestAsync();
        await _pictures.TakeAsync(page, "live-event");
        await details.Button("关闭").ClickAsync();
    }

    private static async Task FilterAsync(IPage page, HttpClient sdk)
    {
        var main = page.GetByRole(AriaRole.Main);
        await main.GetByText("拒收", new LocatorGetByTextOptions { Exact = true }).First.ClickAsync();
        await Assertions.Expect(main.Row("Product Viewed")).ToHaveCountAsync(0);
        await SendAsync(sdk, Event("merge", "u-1", new { }));
        await main.Row("merge").WaitForAsync();
        await main.GetByText("全部", new LocatorGetByTextOptions { Exact = true }).First.ClickAsync();
        await main.Row("Product Viewed").WaitForAsync();
    }

    private static async Task PauseAsync(IPage page, HttpClient sdk)
    {
        var main = page.GetByRole(AriaRole.Main);
        await main.Button("暂停").ClickAsync();
        await SendAsync(sdk, Event("track", "u-1", new { @event = "While Paused" }));
        await Task.Delay(2_500);
        (await main.Row("While Paused").CountAsync()).ShouldBe(0);
        await main.Button("继续").ClickAsync();
        await main.Row("While Paused").WaitForAsync();
    }

    /// <summary>Seven came and one of them again; two were refused.</summary>
    private async Task JudgeAsync(IPage page, HttpClient sdk)
    {
        var again = Event("track", "u-1", new { @event = "Twice" });
        await SendAsync(sdk, again);
        await SendAsync(sdk, again, Event("track", null, new { @event = "Passing By", anonymousId = "visitor" }));
        await page.GoToAsync("数据质量");
        var main = page.GetByRole(AriaRole.Main);
        await main.GetByText("近30天收到9条事件，其中2条没收下。").WaitForAsync();
        var row = main.Row("商城后台");
        foreach (var (column, value) in new[] { ("收到", "9"), ("拒收率", "22.2%"), ("重复率", "11.1%"), ("未知客户", "16.7%"), ("整批失败", "0") })
        {
            (await row.Locator($"[data-label='{column}']").InnerTextAsync()).ShouldBe(value);
        }

        await row.GetByText("还在熟悉").WaitForAsync();
        await page.RestAsync();
        await _pictures.TakeAsync(page, "data-quality");
        await row.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { NameRegex = new Regex("拒收率") }).ClickAsync();
        await main.GetByText("共2条").WaitForAsync();
        await page.GoBackAsync();
        await main.Row("商城后台").Link("商城后台").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).Filter(new LocatorFilterOptions { HasText = "接入代码" }).Link("实时事件").ClickAsync();
        await main.Row("Twice").WaitForAsync();
        page.Url.ShouldContain("/live-events?source=");
    }

    private static async Task OnAPhoneAsync(IPage page)
    {
        await page.SetViewportSizeAsync(390, 844);
        foreach (var (path, waitFor) in new[] { ("/live-events", "Twice"), ("/data-quality", "这些数字怎么算") })
        {
            await page.GotoAsync(path);
            await page.GetByRole(AriaRole.Main).GetByText(waitFor).First.WaitForAsync();
            await page.RestAsync();
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390, path);
            await Pictures.KeepAsync(page, $"phone{path.Replace('/', '-')}");
        }
    }

    private static object Event(string type, string? userId, object fields)
    {
        var json = JsonSerializer.SerializeToNode(fields)!.AsObject();
        json["type"] = type;
        json["messageId"] = Guid.NewGuid().ToString();
        if (userId is not null)
        {
            json["userId"] = userId;
        }

        return json;
    }

    private static async Task SendAsync(HttpClient sdk, params object[] batch)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { batch }), Encoding.UTF8, "application/json");
        (await sdk.PostAsync("/v1/batch", content)).IsSuccessStatusCode.ShouldBeTrue();
    }
}
