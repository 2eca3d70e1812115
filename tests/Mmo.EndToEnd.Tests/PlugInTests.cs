using System.Net;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests;

/// <summary>A plug-in that was built outside the solution, in the running product.</summary>
public sealed class PlugInTests(ChromiumBrowser chromium) : IClassFixture<ChromiumBrowser>, IAsyncLifetime
{
    private readonly SampleFolder _plugIns = new();
    private RunningHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        await _plugIns.BuildAsync();
        _host = await RunningHost.StartAsync(new Dictionary<string, string> { ["PlugIns:Folder"] = _plugIns.Path });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _plugIns.Dispose();
    }

    [Fact]
    public async Task A_plug_in_brings_an_endpoint_and_an_admin_page_and_a_broken_one_is_skipped_with_its_reason()
    {
        _host.Output.ShouldContain("Plug-in broken is skipped: Broken.dll could not be loaded");

        using var nobody = new HttpClient { BaseAddress = _host.Address };
        (await nobody.GetAsync("/api/acme-hello/greeting?name=x")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var page = await chromium.SignInAsync(_host);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "打个招呼" }).ClickAsync();
        await page.GetByTestId("greeting").GetByText("你好，阿明 1.2.3").WaitForAsync();

        await page.GotoAsync("/settings/plug-ins");
        await page.GetByText("坏插件").WaitForAsync();
        await page.GetByText("Broken.dll could not be loaded").WaitForAsync();
        await page.Context.CloseAsync();
    }
}
