using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Accessibility;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;
using Mmo.Testing;
using Npgsql;

namespace Mmo.EndToEnd.Tests;

/// <summary>
/// From a file to one person and back, by clicking: people are imported, matched by similarity, tried and run, two pairs decided, and taken back;
/// the numbers are looked up in the database.
/// </summary>
public sealed class MatchingByClickingTests(ChromiumBrowser chromium) : IClassFixture<ChromiumBrowser>
{
    private const int All = AlikePeople.People + AlikePeople.Sure + AlikePeople.Unsure;

    private readonly Pictures _pictures = new();

    [Fact]
    public async Task People_of_a_file_who_are_alike_are_merged_or_asked_about_and_what_was_decided_can_be_taken_back()
    {
        await using var host = await RunningHost.StartAsync();
        var page = await chromium.SignInAsync(host);
        await Pictures.WithPageAsync(page, async () =>
        {
            await ImportAsync(page);
            (await PeopleAsync(host)).ShouldBe(All);
            var waiting = await MatchAsync(host, page);
            await KeepApartAsync(host, page, waiting);
            var merged = await MergeAsync(host, page);
            await ReopenAsync(host, page);
            await UnmergeAsync(host, page, merged);
        });
        _pictures.Violations.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task ImportAsync(IPage page)
    {
        var main = page.GetByRole(AriaRole.Main);
        await page.GoToAsync("导入");
        await main.Button("新建导入").First.ClickAsync();
        await main.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "till.csv", MimeType = "text/csv", Buffer = AlikePeople.Csv() });
        await main.Field("名称").FillAsync("门店收银");
        await main.Button("上传文件").ClickAsync();
        await main.Button("开始试跑").ClickAsync();
        await main.Button("去导入").ClickAsync();
        await main.Button($"导入{All}行").ClickAsync();
        await main.Locator(".import-counts > div").Filter(new LocatorFilterOptions { HasTextRegex = new Regex($"^已导入（行）{All}$") }).WaitForAsync();
    }

    /// <summary>A trial changes nobody; the run does what the trial said. Answers how many pairs wait.</summary>
    private async Task<long> MatchAsync(RunningHost host, IPage page)
    {
        var matching = new MatchingPage(page);
        await matching.OpenAsync();
        await page.Body().Heading("找出没有共同标识的同一个人").WaitForAsync();
        await _pictures.TakeAsync(page, "matching-before");
        await matching.SaveWithoutAsync("邮箱");
        var would = await matching.TryAsync();
        (await PeopleAsync(host)).ShouldBe(All);
        (await PairsAsync(host, "true")).ShouldBe(0);

        (await matching.RunAsync()).ShouldBe(would);
        await page.RestAsync();
        await _pictures.TakeAsync(page, "matching-after");
        would.Merged.ShouldBeInRange(AlikePeople.Sure / 2, AlikePeople.Sure + AlikePeople.Unsure);
        would.Review.ShouldBeGreaterThan(1);
        (await PeopleAsync(host)).ShouldBe(All - would.Merged);
        (await PairsAsync(host, "state = 0")).ShouldBe(would.Review);
        (await matching.NumberAsync("待确认的人对")).ShouldBe(would.Review);
        await page.GetByRole(AriaRole.Main).Link("去确认").ClickAsync();
        return would.Review;
    }

    /// <summary>The first pair is two people, says a key; the next one stands there at once.</summary>
    private async Task KeepApartAsync(RunningHost host, IPage page, long waiting)
    {
        await _pictures.TakeAsync(page, "queue");
        await page.GetByRole(AriaRole.Main).Locator("tbody a").First.ClickAsync();
        await page.GetByText($"第1对，共{waiting}对").WaitForAsync();
        await page.RestAsync();
        await _pictures.TakeAsync(page, "pair");

        // A letter in a sentence decides nothing.
        await page.Body().Field("原因").PressSequentiallyAsync("Namesakes");
        (await PairsAsync(host, "state = 0")).ShouldBe(waiting);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("n");
        await page.GetByText("定为两个人").WaitForAsync();
        await page.GetByText($"第1对，共{waiting - 1}对").WaitForAsync();
        (await PairsAsync(host, "state = 2 and reason = 'Namesakes'")).ShouldBe(1);
        (await ScalarAsync(host, "select count(*) from cdp_store.must_not where review_id is not null")).ShouldBe(1);
    }

    /// <summary>The next pair is one person. Answers the address of that person's page.</summary>
    private static async Task<string> MergeAsync(RunningHost host, IPage page)
    {
        var people = await PeopleAsync(host);
        await page.Body().Region("合并以后").GetByText("身份标识").WaitForAsync();
        await page.GetByRole(AriaRole.Main).Button(new Regex("^是同一个人，合并")).ClickAsync();
        await page.ConfirmAsync("合并");
        await page.GetByText("已合并成一个人").WaitForAsync();
        (await PeopleAsync(host)).ShouldBe(people - 1);
        (await PairsAsync(host, "state = 1")).ShouldBe(1);
        await page.GoToAsync("待确认的合并");
        await page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "已决定" }).ClickAsync();
        return (await page.GetByRole(AriaRole.Table).Link("看档案").GetAttributeAsync("href"))!;
    }

    private async Task ReopenAsync(RunningHost host, IPage page)
    {
        await _pictures.TakeAsync(page, "decided");
        var row = page.GetByRole(AriaRole.Table).Row("Namesakes");
        await row.Button("撤销").ClickAsync();
        await page.GetByText("已撤销，重新等待决定").WaitForAsync();
        await Assertions.Expect(row).ToHaveCountAsync(0);
        (await PairsAsync(host, "state = 2")).ShouldBe(0);
        (await ScalarAsync(host, "select count(*) from cdp_store.must_not")).ShouldBe(0);
    }

    private static async Task UnmergeAsync(RunningHost host, IPage page, string profile)
    {
        var people = await PeopleAsync(host);
        await page.GetByRole(AriaRole.Table).Locator($"a[href='{profile}']").ClickAsync();
        var main = page.GetByRole(AriaRole.Main);
        await main.Button("拆分").ClickAsync();
        await main.Button("按合并前分开").ClickAsync();
        await main.Button("拆成2个人").ClickAsync();
        var form = page.Body().Dialog("拆成2个人");
        await form.Field("原因").FillAsync("其实是同名");
        await form.Button("拆分").ClickAsync();
        await page.Body().Region("拆分记录").GetByText("其实是同名").WaitForAsync();
        (await PeopleAsync(host)).ShouldBe(people + 1);
    }

    private static Task<long> PeopleAsync(RunningHost host) => ScalarAsync(host, "select count(*) from cdp_store.profile");

    private static Task<long> PairsAsync(RunningHost host, string which) => ScalarAsync(host, $"select count(*) from cdp_store.match_review where {which}");

    private static async Task<long> ScalarAsync(RunningHost host, string sql)
    {
        await using var connection = new NpgsqlConnection(host.DatabaseConnection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
