using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>Pictures of the pages that a test walks: those it asks for, when MMO_PICTURES names a folder, and the last one when it fails.</summary>
internal sealed class Pictures
{
    private readonly string? _folder = Environment.GetEnvironmentVariable("MMO_PICTURES") is { Length: > 0 } folder ? Directory.CreateDirectory(folder).FullName : null;
    private int _number;

    public async Task TakeAsync(IPage page, string name)
    {
        if (_folder is not null)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(_folder, $"{++_number:00}-{name}.png") });
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
