using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Accessibility;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests;

/// <summary>
/// From a file to one person and back, by clicking: people are imported, matched by similarity, tried and run, two pairs decided, and taken back;
/// the numbers are looked up in the database.
/// </summary>
[Collection(CompaniesCollection.Name)]
public sealed class MatchingByClickingTests(ChromiumBrowser chromium, CompaniesHost companies)
{
    private const int All = AlikePeople.People + AlikePeople.Sure + AlikePeople.Unsure;

    private readonly Pictures _pictures = new();

    [Fact]
    public async Task People_of_a_file_who_are_alike_are_merged_or_asked_about_and_what_was_decided_can_be_taken_back()
    {
        var company = companies.Company("matching");
        var page = await company.SignInAsync(chromium);
        await Pictures.WithPageAsync(page, async () =>
        {
            await ImportAsync(page);
            (await PeopleAsync(company)).ShouldBe(All);
            var waiting = await MatchAsync(company, page);
            await KeepApartAsync(company, page, waiting);
            var merged = await MergeAsync(company, page);
            await ReopenAsync(company, page);
            await UnmergeAsync(company, page, merged);
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
    private async Task<long> MatchAsync(Company company, IPage page)
    {
        var matching = new MatchingPage(page);
        await matching.OpenAsync();
        await page.Body().Heading("找出没有共同标识的同一个人").WaitForAsync();
        await _pictures.TakeAsync(page, "matching-before");
        await matching.SaveWithoutAsync("邮箱");
        var would = await matching.TryAsync();
        (await PeopleAsync(company)).ShouldBe(All);
        (await PairsAsync(company, "true")).ShouldBe(0);

        (await matching.RunAsync()).ShouldBe(would);
        await page.RestAsync();
        await _pictures.TakeAsync(page, "matching-after");
        would.Merged.ShouldBeInRange(AlikePeople.Sure / 2, AlikePeople.Sure + AlikePeople.Unsure);
        would.Review.ShouldBeGreaterThan(1);
        (await PeopleAsync(company)).ShouldBe(All - would.Merged);
        (await PairsAsync(company, "state = 0")).ShouldBe(would.Review);
        (await matching.NumberAsync("待确认的人对")).ShouldBe(would.Review);
        await page.GetByRole(AriaRole.Main).Link("去确认").ClickAsync();
        return would.Review;
    }

    /// <summary>The first pair is two people, says a key; the next one stands there at once.</summary>
    private async Task KeepApartAsync(Company company, IPage page, long waiting)
    {
        await _pictures.TakeAsync(page, "queue");
        await page.GetByRole(AriaRole.Main).Locator("tbody a").First.ClickAsync();
        await page.GetByText($"第1对，共{waiting}对").WaitForAsync();
        await page.RestAsync();
        await _pictures.TakeAsync(page, "pair");

        // A letter in a sentence decides nothing.
        await page.Body().Field("原因").PressSequentiallyAsync("Namesakes");
        (await PairsAsync(company, "state = 0")).ShouldBe(waiting);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("n");
        await page.GetByText("定为两个人").WaitForAsync();
        await page.GetByText($"第1对，共{waiting - 1}对").WaitForAsync();
        (await PairsAsync(company, "state = 2 and reason = 'Namesakes'")).ShouldBe(1);
        (await company.ScalarAsync<long>("select count(*) from cdp.must_not where review_id is not null")).ShouldBe(1);
    }

    /// <summary>The next pair is one person. Answers the address of that person's page.</summary>
    private static async Task<string> MergeAsync(Company company, IPage page)
    {
        var people = await PeopleAsync(company);
        await page.Body().Region("合并以后").GetByText("身份标识").WaitForAsync();
        await page.GetByRole(AriaRole.Main).Button(new Regex("^是同一个人，合并")).ClickAsync();
        await page.ConfirmAsync("合并");
        await page.GetByText("已合并成一个人").WaitForAsync();
        (await PeopleAsync(company)).ShouldBe(people - 1);
        (await PairsAsync(company, "state = 1")).ShouldBe(1);
        await page.GoToAsync("待确认的合并");
        await page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "已决定" }).ClickAsync();
        return (await page.GetByRole(AriaRole.Table).Link("看档案").GetAttributeAsync("href"))!;
    }

    private async Task ReopenAsync(Company company, IPage page)
    {
        await _pictures.TakeAsync(page, "decided");
        var row = page.GetByRole(AriaRole.Table).Row("Namesakes");
        await row.Button("撤销").ClickAsync();
        await page.GetByText("已撤销，重新等待决定").WaitForAsync();
        await Assertions.Expect(row).ToHaveCountAsync(0);
        (await PairsAsync(company, "state = 2")).ShouldBe(0);
        (await company.ScalarAsync<long>("select count(*) from cdp.must_not")).ShouldBe(0);
    }

    private static async Task UnmergeAsync(Company company, IPage page, string profile)
    {
        var people = await PeopleAsync(company);
        await page.GetByRole(AriaRole.Table).Locator($"a[href='{profile}']").ClickAsync();
        var main = page.GetByRole(AriaRole.Main);
        await main.Button("拆分").ClickAsync();
        await main.Button("按合并前分开").ClickAsync();
        await main.Button("拆成2个人").ClickAsync();
        var form = page.Body().Dialog("拆成2个人");
        await form.Field("原因").FillAsync("其实是同名");
        await form.Button("拆分").ClickAsync();
        await page.Body().Region("拆分记录").GetByText("其实是同名").WaitForAsync();
        (await PeopleAsync(company)).ShouldBe(people + 1);
    }

    private static Task<long> PeopleAsync(Company company) => company.ScalarAsync<long>("select count(*) from cdp.profile");

    private static Task<long> PairsAsync(Company company, string which) => company.ScalarAsync<long>($"select count(*) from cdp.match_review where {which}");
}
