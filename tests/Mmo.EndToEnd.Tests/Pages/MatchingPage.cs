using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>相似匹配: what people are compared by, and its runs.</summary>
internal sealed class MatchingPage(IPage page)
{
    private ILocator Main => page.GetByRole(AriaRole.Main);

    public Task OpenAsync() => page.GoToAsync("相似匹配");

    /// <summary>Takes a suggested field away, and keeps the others.</summary>
    public async Task SaveWithoutAsync(string field)
    {
        await Main.Button($"不再比较「{field}」").ClickAsync();
        await Main.Button("保存字段").ClickAsync();
        await page.GetByText("已保存比较的字段").WaitForAsync();
    }

    /// <summary>Counts only; what would be merged and asked.</summary>
    public async Task<(long Merged, long Review)> TryAsync()
    {
        await Main.Button("试跑").ClickAsync();
        await Main.GetByText("只数了数，谁也没动。").WaitForAsync();
        return (await NumberAsync("会合并掉的档案"), await NumberAsync("会等人确认"));
    }

    /// <summary>Merges; what was merged and is asked.</summary>
    public async Task<(long Merged, long Review)> RunAsync()
    {
        await Main.Button("运行").ClickAsync();
        await page.ConfirmAsync("开始运行");
        await Main.GetByText("有把握的已经合成一个人。").WaitForAsync();
        return (await NumberAsync("合并掉的档案"), await NumberAsync("新找到、等人确认"));
    }

    public async Task<long> NumberAsync(string label) => long.Parse(
        await Main.Locator(".matching-numbers > div").Filter(new LocatorFilterOptions { Has = page.GetByText(label, new PageGetByTextOptions { Exact = true }) }).Locator("dd").InnerTextAsync(),
        System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
}
