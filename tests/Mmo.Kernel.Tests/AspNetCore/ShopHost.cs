using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Mmo.AspNetCore;
using Mmo.AspNetCore.Authentication;
using Mmo.Kernel.Tests.AspNetCore.Shop;
using Mmo.PlugIns;
using Mmo.Testing.Http;

namespace Mmo.Kernel.Tests.AspNetCore;

/// <summary>A host in memory with the shop module; one for each test class.</summary>
public class ShopHost : IAsyncLifetime
{
    private WebApplication? _app;

    internal LogLines Log { get; } = new();

    internal WebApplication App => _app!;

    public async ValueTask InitializeAsync()
    {
        _app = Build(typeof(ShopModule), Configure, Log);
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client without cookies.</summary>
    public HttpClient Anonymous(string language = "en")
    {
        var client = App.GetTestClient();
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    public HttpClient WithApiKey(string key = ShopApiKeys.Key)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Add(MmoSchemes.ApiKeyHeader, key);
        return client;
    }

    /// <summary>A browser that is signed in and sends the antiforgery token, as the admin UI does.</summary>
    internal async Task<Browser> SignedInAsync(string userName = "boss", string language = "en", bool otherTenant = false)
    {
        var browser = new Browser(App.GetTestServer().CreateHandler()) { BaseAddress = new Uri("http://localhost") };
        browser.DefaultRequestHeaders.Add("Accept-Language", language);
        (await browser.PostAsJsonAsync("/api/shop/session", new { userName, otherTenant })).EnsureSuccessStatusCode();
        return browser;
    }

    internal static WebApplication Build(
        Type module, Action<WebApplicationBuilder>? configure = null, ILoggerProvider? log = null, PlugInCatalog? plugIns = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        if (log is not null)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log);
        }

        builder.AddMmoWeb(module, plugIns);
        configure?.Invoke(builder);
        return builder.Build().UseMmoWeb();
    }

    protected virtual void Configure(WebApplicationBuilder builder)
    {
    }
}
