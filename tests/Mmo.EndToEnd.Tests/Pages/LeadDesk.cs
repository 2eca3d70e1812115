using System.Globalization;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Pages;

/// <summary>线索, as the salesperson works on it.</summary>
internal sealed class LeadDesk(IPage page)
{
    /// <summary>From the first page, which says what waits; before it is accepted a lead shows no full name.</summary>
    public async Task OpenAsync(string maskedName, int waiting)
    {
        await page.GetByText($"{waiting}条新线索等你接受").WaitForAsync();
        await page.GoToAsync("线索");
        await page.GetByRole(AriaRole.Main).Link(maskedName).ClickAsync();
        await page.Body().Heading(maskedName).WaitForAsync();
    }

    public async Task AcceptAsync(string person)
    {
        await page.Body().Button("接受线索").ClickAsync();
        await page.Body().Heading(person).WaitForAsync();
        await page.GetByText("跟进中").First.WaitForAsync();
    }

    public async Task WinAsync(string person, decimal amount)
    {
        await page.Body().Button("记赢单").ClickAsync();
        var form = page.Body().Dialog($"{person}的线索赢单了");
        await form.Field("赢单金额").FillAsync(amount.ToString(CultureInfo.InvariantCulture));
        await form.Button("记赢单").ClickAsync();
        await page.GetByText("已赢单").First.WaitForAsync();
    }
}
