using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>旅程报表: what a journey's messages brought, and who is behind each number.</summary>
internal sealed class JourneyReport(IPage page)
{
    private ILocator People => page.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "数字里的人" });

    private ILocator Funnel => page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "漏斗" });

    public async Task OpenAsync(string journey)
    {
        await page.GoToAsync("报表");
        await page.GetByRole(AriaRole.Main).Link(journey).ClickAsync();
        await Funnel.WaitForAsync();
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

    /// <summary>Somebody behind the opened number.</summary>
    public ILocator Person(string name) => People.Link(name);

    /// <summary>How many are at a step of the journey now: 2 人 等一等 通过.</summary>
    public Task NodeAsync(string node, string state, int people) =>
        page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "此刻的人" }).Button(new Regex($"^{people} 人 {Regex.Escape(node)} {state}$")).WaitForAsync();
}
