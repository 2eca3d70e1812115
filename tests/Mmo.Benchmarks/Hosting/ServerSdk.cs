using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Hosting;

/// <summary>What a server of the company sends by.</summary>
internal static class ServerSdk
{
    /// <summary>A client with the write key of a source that is made for it.</summary>
    public static async Task<HttpClient> ConnectAsync(HostProcess host, Browser admin, string name)
    {
        var source = await admin.PostOkAsync<JsonElement>("/api/cdp/source", new { name, kind = "server" });
        var key = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{source.GetProperty("writeKey").GetString()}:"));
        return new HttpClient { BaseAddress = host.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Basic", key) } };
    }
}
