using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.HostileInput;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>English takes more room than Chinese: on the smallest usual screen nothing runs out of its column on any page.</summary>
[Trait("Category", "Long")]
public sealed class WidthTests(ChromiumBrowser browser, FilledCompany company) : IClassFixture<FilledCompany>
{
    private const string RunsOut =
        """
        () => [...document.querySelectorAll('.page-body, .list-body, .section-head, .detail-columns > *, .with-rail > *, .side .nav-label')]
          .filter(e => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1)
          .map(e => `${e.className} ${e.scrollWidth} > ${e.clientWidth}`)
        """;

    [Fact]
    public async Task Nothing_runs_out_of_its_column_in_English_at_1280_pixels()
    {
        var page = await browser.SignInAsync(company.Host);
        await page.EvaluateAsync("() => localStorage.setItem('mmo.language', 'en')");
        await page.SetViewportSizeAsync(1280, 800);
        var faults = new List<string>();
        foreach (var path in AdminUiPages.Of(company))
        {
            await page.GotoAsync(path);
            await page.RestAsync();
            (await page.EvaluateAsync<string>("() => document.documentElement.lang")).ShouldBe("en", path);
            faults.AddRange((await page.EvaluateAsync<string[]>(RunsOut)).Select(fault => $"{path}: {fault}"));
        }

        faults.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
