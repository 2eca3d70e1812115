using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;

[assembly: AssemblyFixture(typeof(ChromiumBrowser))]

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>The machine's Chromium, driven by Playwright: one for all tests of the run, started by the first that needs it. Nobody closes it but the run.</summary>
public sealed class ChromiumBrowser : IAsyncDisposable
{
    // Debian's shell without a window does the same for less CPU time.
    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _started = new(StartAsync);

    /// <summary>The browser itself; each test works in contexts of its own.</summary>
    public async Task<IBrowser> BrowserAsync() => (await _started.Value).Browser;

    /// <summary>A person at the admin UI: signed in, in Chinese, with a desktop's window.</summary>
    public async Task<IPage> SignInAsync(RunningHost host, string userName = "admin", string? password = null, string path = "/", string company = "default")
    {
        var context = await (await BrowserAsync()).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = host.Address.ToString(), Locale = "zh-CN", ViewportSize = new ViewportSize { Width = 1440, Height = 900 },

            // On a busy machine a button on its way can be pressed here and released there, which is no click: for people the animation is over by then.
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);

        // Whoever is new is offered the tour, and says no.
        await page.AddLocatorHandlerAsync(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "不用了", Exact = true }), DeclineAsync);
        await page.GotoAsync($"/?tenant={company}");
        await page.GetByLabel("用户名").FillAsync(userName);
        await page.GetByLabel("密码", new PageGetByLabelOptions { Exact = true }).FillAsync(password ?? RunningHost.AdminPassword);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "登录" }).ClickAsync();
        await page.GetByRole(AriaRole.Navigation).First.WaitForAsync();
        if (path != "/")
        {
            await page.GotoAsync(path);
        }

        return page;
    }

    /// <summary>The offer stands on the home page only: it may be gone with its page before it is declined, and comes again with the next.</summary>
    private static async Task DeclineAsync(ILocator decline)
    {
        try
        {
            await decline.ClickAsync(new LocatorClickOptions { Timeout = 3_000 });
        }
        catch (TimeoutException)
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_started is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var (driver, browser) = await _started.Value;
            await browser.DisposeAsync();
            driver.Dispose();
        }
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Programs.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("There is no Chromium; ./test.sh installs it."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }
}
