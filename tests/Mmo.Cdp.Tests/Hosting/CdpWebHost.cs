using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Sources;

namespace Mmo.Cdp.Tests.Hosting;

/// <summary>The same host on a real socket, with a write key of a server and one of a browser.</summary>
public class CdpWebHost : CdpHost, IAsyncLifetime
{
    /// <summary>Where it listens.</summary>
    public string Url { get; private set; } = "";

    public string ServerKey { get; private set; } = "";

    public string BrowserKey { get; private set; } = "";

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Url = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        ServerKey = (await NewSourceAsync(SourceKind.Server)).WriteKey!;
        BrowserKey = (await NewSourceAsync(SourceKind.Browser)).WriteKey!;
    }

    /// <summary>A client with the write key in the Authorization header, as every SDK sends it.</summary>
    public HttpClient Client(string? writeKey)
    {
        var client = new HttpClient { BaseAddress = new Uri(Url) };
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        if (writeKey is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(writeKey + ":")));
        }

        return client;
    }

    /// <summary>The browser of the administrator, or of another user with the same password, on the real socket.</summary>
    public async Task<HttpClient> SignedInOverHttpAsync(string userName = "admin", string tenant = "default", TimeSpan? patience = null)
    {
        var browser = new Browser(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(Url) };
        browser.DefaultRequestHeaders.Add("Accept-Language", "en");
        browser.Timeout = patience ?? browser.Timeout;
        await browser.PostOkAsync("/api/identity/account/sign-in", new { tenant, userName, password = AdminPassword });
        return browser;
    }

    public Task<SourceDto> NewSourceAsync(SourceKind kind, Guid? tenantId = null) => InTenantAsync<ISourceAppService, SourceDto>(
        tenantId ?? TenantId, sources => sources.CreateAsync(new CreateSourceDto { Name = $"{kind} {Guid.NewGuid():N}", Kind = kind }));

    protected override void Serve(IWebHostBuilder server) => server.UseKestrel().UseUrls("http://127.0.0.1:0");
}
