using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Accessibility;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>
/// Looks at the pages that a test walks: what axe finds on them, a picture where MMO_PICTURES names a folder, and the last page when it fails.
/// </summary>
internal sealed class Pictures
{
    private readonly string? _folder = Environment.GetEnvironmentVariable("MMO_PICTURES") is { Length: > 0 } folder ? Directory.CreateDirectory(folder).FullName : null;
    private readonly List<string> _violations = [];
    private int _number;

    /// <summary>What keeps people from using the pages looked at so far.</summary>
    public IReadOnlyList<string> Violations => _violations;

    public async Task TakeAsync(IPage page, string name)
    {
        var (violations, passes) = await Axe.CheckAsync(page);
        passes.ShouldBeGreaterThan(10);
        _violations.AddRange(violations.Select(v => $"{name}: {v}"));
        if (_folder is not null)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(_folder, $"{++_number:00}-{name}.png") });
        }
    }

    /// <summary>A picture alone, where MMO_PICTURES names a folder.</summary>
    public static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("MMO_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Directory.CreateDirectory(folder).FullName, $"{name}.png"), FullPage = true });
        }
    }

    /// <summary>Does something on a page; when that fails, the exception says what stood there.</summary>
    public static async Task WithPageAsync(IPage page, Func<Task> steps)
    {
        try
        {
            await steps();
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            var picture = Path.Combine(AppContext.BaseDirectory, "TestResults", $"{Guid.CreateVersion7():n}.png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = picture });
            throw new InvalidOperationException($"{e.Message}\nThe page: {page.Url}, {picture}\n{await page.Locator("body").InnerTextAsync()}", e);
        }
    }
}
