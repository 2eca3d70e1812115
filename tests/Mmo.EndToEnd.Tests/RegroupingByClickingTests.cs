using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests;

/// <summary>Two profiles of one person merged, taken apart and put together again by clicking, with the numbers looked up in the database.</summary>
[Collection(CompaniesCollection.Name)]
public sealed class RegroupingByClickingTests(ChromiumBrowser chromium, CompaniesHost companies)
{
    [Fact]
    public async Task Two_profiles_become_one_and_two_again_and_nothing_of_them_is_lost()
    {
        var company = companies.Company("regrouping");
        using var admin = await company.SignInAsync();
        var source = await admin.PostAsync("/api/cdp/source", new { name = "商城后台", kind = "server" });
        var customer = new Customer(company.Host, source.GetProperty("writeKey").GetString()!);
        await customer.SendAsync(
            new { call = "identify", userId = "U-1001", traits = new { name = "王小明", city = "上海", email = "xm@example.com" } },
            new { call = "track", userId = "U-1001", @event = "看了商品" });

        // Later: of two values of the same millisecond the first part's would hold.
        await customer.SendAsync(new { call = "identify", userId = "U-2002", traits = new { name = "王晓明", city = "上海", phone = "13800138000" } });
        var page = await company.SignInAsync(chromium);
        await Pictures.WithPageAsync(page, async () =>
        {
            (await PeopleAsync(company)).ShouldBe("U-1001 xm@example.com | +8613800138000 U-2002");
            await MergeAsync(page);
            (await PeopleAsync(company)).ShouldBe("+8613800138000 U-1001 U-2002 xm@example.com");
            (await EventsAsync(company)).ShouldBe(3);

            await UnmergeAsync(page);
            (await PeopleAsync(company)).ShouldBe("U-1001 xm@example.com | +8613800138000 U-2002");

            await page.Body().Region("拆分记录").Button("撤销拆分").ClickAsync();
            await ReasonAsync(page, "撤销这次拆分", "撤销拆分", "还是同一个人");
            await page.GetByText("由4个身份片段合成一个人").WaitForAsync();
            (await PeopleAsync(company)).ShouldBe("+8613800138000 U-1001 U-2002 xm@example.com");
            (await EventsAsync(company)).ShouldBe(3);

            await DivideAsync(page, company, admin);
            (await EventsAsync(company)).ShouldBe(3);
            (await DividedAsync(company)).ShouldBe("王老五 1");

            await CutAsync(page, company, source.GetProperty("writeKey").GetString()!);
            (await DividedAsync(company)).ShouldBe("王老五 1 | 赵六 2");
        });
        await page.Context.CloseAsync();
    }

    private static async Task MergeAsync(IPage page)
    {
        await new ProfilePage(page).OpenAsync("王晓明");
        var main = page.GetByRole(AriaRole.Main);
        await main.Button("合并").ClickAsync();
        await main.GetByRole(AriaRole.Searchbox).FillAsync("王小明");
        await main.Button("王小明").ClickAsync();
        await main.GetByRole(AriaRole.Row, new LocatorGetByRoleOptions { NameRegex = new Regex("^姓名 · 不一致") }).WaitForAsync();
        await main.Region("合并以后").GetByText("王晓明").WaitForAsync();
        await main.Button("合并成一个人").ClickAsync();
        await ReasonAsync(page, "合并成一个人", "合并", "两个账号是同一个人");
        await page.GetByText("由4个身份片段合成一个人").WaitForAsync();
        await main.Button("为什么是同一个人").ClickAsync();
        await main.GetByText("两个账号是同一个人").WaitForAsync();
    }

    private static async Task UnmergeAsync(IPage page)
    {
        var main = page.GetByRole(AriaRole.Main);
        await main.Button("拆分").ClickAsync();
        foreach (var part in (string[])["用户编号 U-", "手机 "])
        {
            var row = main.Region("身份片段").GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasText = part }).Last;
            await row.GetByText("第2个人").ClickAsync();
        }

        await main.Region("第2个人").GetByText("138****8000").WaitForAsync();
        await main.Button("拆成2个人").ClickAsync();
        await ReasonAsync(page, "拆成2个人", "拆分", "其实是父子俩");
        await page.Body().Region("拆分记录").GetByText("其实是父子俩").WaitForAsync();
    }

    // Somebody else pays in the shop with the same number.
    private static async Task DivideAsync(IPage page, Company company, ApiClient admin)
    {
        var shop = await admin.PostAsync("/api/cdp/source", new { name = "门店收银", kind = "server" });
        await new Customer(company.Host, shop.GetProperty("writeKey").GetString()!).SendAsync(
            new { call = "identify", anonymousId = "till-7", traits = new { name = "王老五", phone = "13800138000" } });
        await page.GoToAsync("客户档案");
        await new ProfilePage(page).OpenAsync("王老五");
        var main = page.GetByRole(AriaRole.Main);
        await main.Button("拆分").ClickAsync();
        var phone = main.Region("身份片段").GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasText = "手机 " });
        await phone.Button("按时间拆开").ClickAsync();
        var form = page.Body().Dialog("拆开手机 138****8000");
        await form.Field("只要这些数据源的事件").FillAsync("门店收银");
        await form.Field("只要这些数据源的事件").PressAsync("Enter");
        await form.Button("拆出这些事件").ClickAsync();
        await main.Region("第2个人").GetByText("王老五").WaitForAsync();
        await main.Button("拆成2个人").ClickAsync();
        await ReasonAsync(page, "拆成2个人", "拆分", "店里付钱的是别人");
        await page.Body().Region("拆分记录").GetByText(new Regex("拆出1个事件")).WaitForAsync();
    }

    // The number is given to somebody else, which shows in what was sent of it: a click there, and no time is typed.
    private static async Task CutAsync(IPage page, Company company, string writeKey)
    {
        string Ago(int days) => DateTimeOffset.UtcNow.AddDays(-days).ToString("O");
        await new Customer(company.Host, writeKey).SendAsync(
            new { call = "track", userId = "U-3003", @event = "看了商品", timestamp = Ago(20) },
            new { call = "identify", userId = "U-3003", traits = new { name = "赵六" }, timestamp = Ago(5) },
            new { call = "track", userId = "U-3003", @event = "加入收藏", timestamp = Ago(4) });
        await page.GoToAsync("客户档案");
        await new ProfilePage(page).OpenAsync("赵六");
        var main = page.GetByRole(AriaRole.Main);
        await main.Button("拆分").ClickAsync();
        await main.Region("身份片段").Button("按时间拆开").ClickAsync();
        var form = page.GetByRole(AriaRole.Dialog);
        await form.Button(new Regex("1个事件，跳到这里$")).First.ClickAsync();
        await form.GetByText("加入收藏").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await form.Button("回到最新").ClickAsync();
        await form.Button(new Regex("^从这件起：更新了资料")).ClickAsync();
        (await form.GetByText("拆出", new LocatorGetByTextOptions { Exact = true }).CountAsync()).ShouldBe(2, "the event that was clicked and the later one");
        await LookedAtAsync(page);
        await form.Button("拆出这些事件").ClickAsync();
        await main.Region("第2个人").GetByText("赵六").WaitForAsync();
        await Pictures.KeepAsync(page, "divided-preview");
        await main.Button("拆成2个人").ClickAsync();
        await ReasonAsync(page, "拆成2个人", "拆分", "编号换了人");
        await page.Body().Region("拆分记录").GetByText(new Regex("拆出2个事件")).WaitForAsync();
    }

    private static async Task LookedAtAsync(IPage page)
    {
        var pictures = new Pictures();
        await pictures.TakeAsync(page, "cut-at-an-event");
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(390, 844);
        await pictures.TakeAsync(page, "cut-at-an-event-on-a-phone");
        await page.SetViewportSizeAsync(size.Width, size.Height);
        pictures.Violations.ShouldBeEmpty();
    }

    private static async Task ReasonAsync(IPage page, string title, string verb, string reason)
    {
        var form = page.Body().Dialog(title);
        await form.Field("原因").FillAsync(reason);
        await form.Button(verb).ClickAsync();
    }

    /// <summary>The identifiers of each person, by the oldest.</summary>
    private static Task<string> PeopleAsync(Company company) => company.ScalarAsync<string>(
        """
        select string_agg(p.ids, ' | ' order by p.profile_id)
        from (select part.profile_id, string_agg(i.value, ' ' order by i.value collate "C") as ids
              from cdp.identifier i join cdp.part using (tenant_id, part_no)
              where i.kind in (1, 3, 4) group by 1) p
        """);

    /// <summary>Who has no identifier, and how many events they have.</summary>
    private static Task<string> DividedAsync(Company company) => company.ScalarAsync<string>(
        """
        select string_agg(r.name || ' ' || s.event_count, ' | ' order by r.profile_id)
        from cdp.profile r join cdp.part_stat s on s.tenant_id = r.tenant_id and s.part_no = r.profile_id
        where not exists (select from cdp.part p join cdp.identifier i using (tenant_id, part_no) where p.profile_id = r.profile_id)
        """);

    private static Task<long> EventsAsync(Company company) => company.ScalarAsync<long>(
        "select count(*) from cdp.event e join cdp.part p using (tenant_id, part_no) where p.profile_id = (select min(part_no) from cdp.identifier where value = 'U-1001')");
}
