using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Accessibility;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;

namespace Mmo.EndToEnd.Tests;

/// <summary>The task centre as its user clicks through it: what is done, what was cancelled, what failed.</summary>
[Collection(CompaniesCollection.Name)]
public sealed class TaskCenterTests(ChromiumBrowser chromium, CompaniesHost companies)
{
    private const string Segment = "上海的人";

    [Fact]
    public async Task A_job_is_followed_to_its_result_another_is_cancelled_and_one_that_failed_is_marked_until_the_list_is_opened()
    {
        var company = companies.Company("tasks");
        using var admin = await company.SignInAsync();
        var segment = await admin.PostAsync("/api/cdp/segment", new { name = Segment, condition = new { type = "attr", path = "city", op = "eq", value = "上海" } });

        // Whoever is new is offered the tour on the first page, beneath what is open there.
        await admin.PutAsync("/api/identity/tour", new { state = "declined", step = 0 });
        var page = await company.SignInAsync(chromium);
        await Pictures.WithPageAsync(page, async () =>
        {
            var tasks = new TaskCenter(page);
            await FollowAsync(page, tasks, segment.GetProperty("id").GetString()!);
            await CancelAsync(tasks, admin);
            await SeeFailureAsync(company, page, tasks);
            await SeeAllAsync(company, page, tasks);
        });
        await page.Context.CloseAsync();
    }

    private static async Task FollowAsync(IPage page, TaskCenter tasks, string segmentId)
    {
        await tasks.OpenAsync();
        var done = tasks.Task($"计算人群 · {Segment}");
        await done.GetByText("已完成").WaitForAsync();
        await done.GetByText("符合条件的人0").WaitForAsync();
        await done.Button("去看看").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/segments/{segmentId}$"), new PageAssertionsToHaveURLOptions { Timeout = 60_000 });
    }

    private static async Task CancelAsync(TaskCenter tasks, ApiClient admin)
    {
        await admin.PostAsync("/api/demo/demo/reset");
        await tasks.IsCalledAsync("任务中心，1项在进行");
        await tasks.OpenAsync();
        var making = tasks.Task("创建演示公司");
        await making.GetByRole(AriaRole.Progressbar).WaitForAsync();
        await making.Button("取消").ClickAsync();
        await making.GetByText("已取消").WaitForAsync();
        await Assertions.Expect(making.Button("取消")).ToHaveCountAsync(0);
        await tasks.CloseAsync();
    }

    private static async Task SeeFailureAsync(Company company, IPage page, TaskCenter tasks)
    {
        await new TaskRows(company).AddFailedAsync("算不完的人群");
        await page.ReloadAsync();
        await tasks.IsCalledAsync("任务中心，1项没完成");
        await Pictures.KeepAsync(page, "tasks-mark");
        await tasks.OpenAsync();
        await tasks.Task("计算人群 · 算不完的人群").GetByText("没完成", new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        await Pictures.KeepAsync(page, "tasks-drawer");
        await tasks.CloseAsync();
        await tasks.IsCalledAsync("任务中心");
        await page.ReloadAsync();
        await tasks.IsCalledAsync("任务中心");
    }

    private static async Task SeeAllAsync(Company company, IPage page, TaskCenter tasks)
    {
        await tasks.OpenAsync();
        await tasks.SeeAllAsync();
        var table = page.GetByRole(AriaRole.Table);
        await table.Row("创建演示公司").GetByText("已取消").WaitForAsync();
        await table.Row("算不完的人群").GetByText("没完成", new LocatorGetByTextOptions { Exact = true }).WaitForAsync();
        await table.Row(Segment).Link($"计算人群 · {Segment}").WaitForAsync();
        await SeeEachStateAsync(company, page);
    }

    /// <summary>The filled page on a desk, in both languages and themes, and on a phone: what can be done stands in sight everywhere.</summary>
    private static async Task SeeEachStateAsync(Company company, IPage page)
    {
        await new TaskRows(company).AddOneOfEachAsync();
        await page.ReloadAsync();
        await page.RestAsync();
        await Pictures.KeepAsync(page, "tasks-desk-zh");
        await IsInSightAsync(page, "取消");
        await page.SetViewportSizeAsync(390, 844);
        await Pictures.KeepAsync(page, "tasks-phone");
        await IsInSightAsync(page, "取消");
        await page.GetByRole(AriaRole.Table).Locator(".task-below").GetByText("计算超时").First.WaitForAsync();
        await page.SetViewportSizeAsync(1440, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await page.EvaluateAsync("() => localStorage.setItem('mmo.language', 'en')");
        await page.ReloadAsync();
        await page.Body().Heading("Task centre").WaitForAsync();
        await page.RestAsync();
        await Pictures.KeepAsync(page, "tasks-desk-en-dark");
        await IsInSightAsync(page, "Cancel");
    }

    private static async Task IsInSightAsync(IPage page, string button)
    {
        var box = (await page.GetByRole(AriaRole.Table).Button(button).First.BoundingBoxAsync())!;
        (box.X + box.Width).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width);
    }
}
