using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>旅程报表: what a journey's messages brought, and who is behind each number.</summary>
internal sealed class JourneyReport(IPage page)
{
    private ILocator People => page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "数字里的人" });

    private ILocator Funnel => page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "漏斗" });

    private ILocator Nodes => page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "此刻的人" });

    /// <summary>A journey without a message has no funnel, but people at its steps.</summary>
    public async Task OpenAsync(string journey)
    {
        await page.GoToAsync("报表");
        await page.GetByRole(AriaRole.Main).Link(journey).ClickAsync();
        await Nodes.WaitForAsync();
    }

    /// <summary>Waits until the funnel counts this many people at a step.</summary>
    public Task StepAsync(string step, int people) => Funnel.Button($"{people} 人 {step}").WaitForAsync();

    /// <summary>Waits until a step is worth this much.</summary>
    public Task AmountAsync(string step, string amount) => Funnel.Button($"{amount} {step}").WaitForAsync();

    public async Task OpenPeopleAsync(string step, int people)
    {
        await Funnel.Button($"{people} 人 {step}").ClickAsync();
        await People.WaitForAsync();
    }

    /// <summary>Opens who is behind a number of a step of the journey: 2 人 等一等 到过.</summary>
    public async Task OpenNodeAsync(string node, string state, int people)
    {
        await NodeNumber(node, state, people).ClickAsync();
        await People.Heading($"{people} 人").WaitForAsync();
    }

    /// <summary>The public ids of everybody behind the opened number, read to the end.</summary>
    public async Task<IReadOnlyList<string>> ReadPeopleAsync(int people)
    {
        var more = People.Button("再看30人");
        var links = People.Locator("a[href^='/profiles/']");
        await links.First.WaitForAsync();
        for (var shown = await links.CountAsync(); shown < people; shown = await links.CountAsync())
        {
            await more.ClickAsync();
            await Eventually.Async(async () => await links.CountAsync() > shown, TimeSpan.FromSeconds(60));
        }

        await Assertions.Expect(more).ToHaveCountAsync(0);
        return await links.ProfilesAsync();
    }

    /// <summary>Somebody behind the opened number.</summary>
    public ILocator Person(string name) => People.Link(name);

    /// <summary>How many are at a step of the journey now: 2 人 等一等 通过.</summary>
    public Task NodeAsync(string node, string state, int people) => NodeNumber(node, state, people).WaitForAsync();

    private ILocator NodeNumber(string node, string state, int people) => Nodes.Button(new Regex($"^{people} 人 {Regex.Escape(node)} {state}$"));
}
