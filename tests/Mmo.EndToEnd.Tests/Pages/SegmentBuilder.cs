using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>人群: a sentence of conditions, with the people behind it counted live.</summary>
internal sealed class SegmentBuilder(IPage page)
{
    public ConditionTree Conditions { get; } = new(page, page.GetByRole(AriaRole.Main));

    private ILocator Rail => page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "人数和样本" });

    public async Task BeginAsync(string name)
    {
        await page.GoToAsync("人群");
        await page.Body().Button("新建人群").First.ClickAsync();
        await page.Body().Field("人群名称").FillAsync(name);
    }

    /// <summary>Waits until the sentence at the top reads like this.</summary>
    public Task ReadsAsync(string sentence) => page.GetByText(sentence).First.WaitForAsync();

    /// <summary>Waits until this many people satisfy the conditions.</summary>
    public Task CountAsync(int people) => Rail.Button($"{people} 人符合").WaitForAsync();

    /// <summary>Waits until nobody satisfies the conditions: a zero leads to nobody, so it is no button.</summary>
    public Task NobodyMeetsItAsync() => Rail.Region("现在符合").GetByText("0", new LocatorGetByTextOptions { Exact = true }).WaitForAsync();

    /// <summary>Waits until this many are members.</summary>
    public Task MembersAsync(int people) => Members(people).WaitForAsync();

    /// <summary>Waits until it is known that there are no members.</summary>
    public Task HasNoMembersAsync() => Rail.Region("已在人群里").GetByText("0", new LocatorGetByTextOptions { Exact = true }).WaitForAsync();

    /// <summary>Opens the list of the members.</summary>
    public Task OpenMembersAsync(int people) => Members(people).ClickAsync();

    public Task SampleAsync(string person) => Rail.Link(person).WaitForAsync();

    private ILocator Members(int people) => Rail.Link($"{people} 人在人群里");

    public async Task SaveAsync(string name)
    {
        await page.Body().Button("保存人群").ClickAsync();
        await page.GetByText($"已保存人群「{name}」").WaitForAsync();
    }
}
