using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests;

/// <summary>A file of members taken in by clicking: what the trial says is what happens, with the numbers looked up in the database.</summary>
[Collection(CompaniesCollection.Name)]
public sealed class ImportByClickingTests(ChromiumBrowser chromium, CompaniesHost companies)
{
    private const string Csv = """
        会员号,姓名,邮箱,注册时间
        M-1001,王小明,xm@example.com,2025-03-01
        M-1002,李四,li@example.com,2025-04-02
        M-1003,坏时间,bad@example.com,昨天
        """;

    [Fact]
    public async Task A_file_is_uploaded_mapped_tried_and_taken_in()
    {
        var company = companies.Company("imports");
        var page = await company.SignInAsync(chromium);
        await Pictures.WithPageAsync(page, async () =>
        {
            var main = page.GetByRole(AriaRole.Main);
            await page.GoToAsync("导入");
            await main.Button("新建导入").First.ClickAsync();
            await UploadAsync(main);

            // The columns are suggested; one is left out by hand.
            var meaning = main.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = "「邮箱」是什么" });
            await meaning.ChooseAsync("不导入");
            await main.Button("开始试跑").ClickAsync();
            await CountAsync(main, "会新建（人）", "2");
            await CountAsync(main, "有问题（行）", "1");
            (await company.ScalarAsync<long>("select count(*) from cdp.identifier where value like 'M-100%'")).ShouldBe(0, "a trial takes nothing in");

            await main.Button("去导入").ClickAsync();
            await page.ReloadAsync();
            await main.Button("导入2行").ClickAsync();
            await CountAsync(main, "新建（人）", "2");
            await CountAsync(main, "已导入（行）", "2");
            (await company.ScalarAsync<long>("select count(*) from cdp.identifier where value in ('M-1001', 'M-1002')")).ShouldBe(2);
            (await company.ScalarAsync<long>("select count(*) from cdp.identifier where value like '%example.com' or value = 'M-1003'")).ShouldBe(0);
            await ErrorsAsync(page, main);

            await main.Link("全部导入").ClickAsync();
            var row = main.Row("十一月会员");
            await row.GetByText("已导入", new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
            await row.GetByText("members.csv").WaitForAsync();
        });
        await page.Context.CloseAsync();
    }

    private static async Task UploadAsync(ILocator main)
    {
        // As Excel saves it: with a byte order mark.
        byte[] file = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Csv)];
        await main.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "members.csv", MimeType = "text/csv", Buffer = file });
        await main.Field("名称").FillAsync("十一月会员");
        await main.Button("上传文件").ClickAsync();
        await main.GetByRole(AriaRole.Rowheader, new LocatorGetByRoleOptions { Name = "会员号", Exact = true }).WaitForAsync();
    }

    private static async Task ErrorsAsync(IPage page, ILocator main)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => main.Link("下载有问题的1行").ClickAsync());
        var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        text.ShouldContain("M-1003");
    }

    private static Task CountAsync(ILocator main, string what, string count) =>
        main.Locator(".import-counts > div").Filter(new LocatorFilterOptions { HasTextRegex = new Regex($"^{Regex.Escape(what)}{count}$") }).WaitForAsync();
}
