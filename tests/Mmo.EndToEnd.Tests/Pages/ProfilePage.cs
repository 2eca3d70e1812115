using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>客户档案: everything about a person.</summary>
internal sealed class ProfilePage(IPage page)
{
    public async Task OpenAsync(string name)
    {
        await page.GoToAsync("客户档案");
        await page.GetByRole(AriaRole.Searchbox).FillAsync(name);
        await page.GetByText("共1人").WaitForAsync();
        await page.GetByRole(AriaRole.Main).Link(name).ClickAsync();
        await page.Body().Heading(name).WaitForAsync();
    }

    /// <summary>A part of the page: 身份标识, 属性, 触达许可, 旅程, 线索, 所在人群.</summary>
    public ILocator Section(string title) => page.Body().Region(title);

    /// <summary>One of the figures at the top.</summary>
    public ILocator Fact(string label) => page.Locator(".facts > div").Filter(new LocatorFilterOptions { Has = page.GetByText(label, new PageGetByTextOptions { Exact = true }) }).Locator("dd");

    public async Task GrantAsync(string consent, string reason)
    {
        await Section("触达许可").Button(new Regex($"，{Regex.Escape(consent)}.*的记录$")).ClickAsync();
        await Section("触达许可").Button("记为同意").ClickAsync();
        var form = page.Body().Dialog($"{consent}：记为同意");
        await form.Field("依据").FillAsync(reason);
        await form.Button("记为同意").ClickAsync();
        await Section("触达许可").GetByText("可发").WaitForAsync();
    }

    /// <summary>Unfolds where a value comes from.</summary>
    public async Task<ILocator> WhyAsync(string attribute, string value)
    {
        await Section("属性").Button(new Regex($"，{Regex.Escape(attribute)}的来源$")).ClickAsync();
        return page.Body().Region($"为什么是「{value}」");
    }

    public ILocator Timeline => page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "时间线" });
}
