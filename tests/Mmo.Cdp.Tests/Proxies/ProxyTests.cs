using System.Text.Json;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Proxies;

/// <summary>A proxy that ends TLS is believed when it is one of those that were named, and nobody else is.</summary>
public sealed class ProxyTests(ProxiedHost proxied, CdpWebHost direct) : IClassFixture<ProxiedHost>, IClassFixture<CdpWebHost>
{
    [Theory]
    [InlineData("https")]
    [InlineData("http, https")]
    public async Task Behind_a_trusted_proxy_with_TLS_every_cookie_is_secure_and_devices_are_told_https(string forwarded)
    {
        (await CookiesAsync(proxied, forwarded)).ShouldAllBe(cookie => cookie.Contains("; secure"));
        (await ProtocolAsync(proxied, forwarded)).ShouldBe("https");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("http")]
    [InlineData("https, http")]
    public async Task The_word_of_the_proxy_counts_and_not_what_its_caller_said(string? forwarded)
    {
        (await CookiesAsync(proxied, forwarded)).ShouldAllBe(cookie => !cookie.Contains("; secure"));
        (await ProtocolAsync(proxied, forwarded)).ShouldBe("http");
    }

    [Fact]
    public async Task Without_the_setting_nobody_is_believed()
    {
        (await CookiesAsync(direct, "https")).ShouldAllBe(cookie => !cookie.Contains("; secure"));
        (await ProtocolAsync(direct, "https")).ShouldBe("http");
    }

    private static async Task<string[]> CookiesAsync(CdpWebHost host, string? forwarded)
    {
        using var client = Client(host, forwarded);
        var answer = await client.PostAsync("/api/identity/account/sign-in", new StringContent(
            JsonSerializer.Serialize(new { tenant = "default", userName = "admin", password = CdpHost.AdminPassword }), System.Text.Encoding.UTF8, "application/json"));
        answer.EnsureSuccessStatusCode();
        string[] cookies = [.. answer.Headers.GetValues("Set-Cookie").Select(c => c.ToLowerInvariant())];
        cookies.Length.ShouldBe(3);
        return cookies;
    }

    private static async Task<string?> ProtocolAsync(CdpWebHost host, string? forwarded)
    {
        using var client = Client(host, forwarded);
        var settings = await client.GetOkAsync<JsonElement>($"/v1/projects/{host.BrowserKey}/settings");
        return settings.GetProperty("integrations").GetProperty("Segment.io").GetProperty("protocol").GetString();
    }

    private static HttpClient Client(CdpWebHost host, string? forwarded)
    {
        var client = host.Client(null);
        if (forwarded is not null)
        {
            client.DefaultRequestHeaders.Add("X-Forwarded-Proto", forwarded);
        }

        return client;
    }
}
