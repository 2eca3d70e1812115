using System.Text.Json;
using Microsoft.Playwright;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>A shop's web site with Segment's browser SDK, and somebody who visits it.</summary>
internal sealed class Shop : IAsyncDisposable
{
    private readonly NodeProcess _server;

    private Shop(NodeProcess server, string url, IPage page)
    {
        _server = server;
        Url = url;
        Page = page;
    }

    /// <summary>Its origin: never the platform's.</summary>
    public string Url { get; }

    public IPage Page { get; }

    /// <param name="chromium">The browser; the visitor is new in it.</param>
    /// <param name="platform">Where the SDK asks for its settings.</param>
    /// <param name="writeKey">The key of a browser source.</param>
    /// <param name="options">What else the page gives to the SDK's load().</param>
    public static async Task<Shop> OpenAsync(ChromiumBrowser chromium, string platform, string writeKey, object? options = null)
    {
        var server = await NodeProcess.StartAsync("shop.mjs", [JsonSerializer.Serialize(new { host = platform, writeKey, options })]);
        var url = (await server.ReadAsync()).GetProperty("url").GetString()!;
        return new Shop(server, url, await (await chromium.BrowserAsync()).NewPageAsync());
    }

    /// <summary>Puts 神策's SDK into the page that is open, as <c>sensors</c>.</summary>
    public async Task AddSensorsAsync()
    {
        await Page.AddScriptTagAsync(new PageAddScriptTagOptions { Url = $"{Url}/sensors.js" });
        await Page.EvaluateAsync("() => { window.sensors = window.sensorsDataAnalytic201505; }");
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        await _server.DisposeAsync();
    }
}
