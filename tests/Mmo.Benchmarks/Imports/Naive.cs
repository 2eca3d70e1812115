using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mmo.Benchmarks.Hosting;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Imports;

/// <summary>A script that calls the API for each row.</summary>
internal static class Naive
{
    public static async Task<double> MeasureAsync(HostProcess host, Browser admin, int count, CancellationToken cancellationToken)
    {
        var source = await admin.PostOkAsync<JsonElement>("/api/cdp/source", new { name = "naive", kind = "server" });
        using var sdk = new HttpClient { BaseAddress = host.Address };
        sdk.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{source.GetProperty("writeKey").GetString()}:")));
        var began = Stopwatch.GetTimestamp();
        for (var n = 0; n < count; n++)
        {
            (await sdk.PostAsJsonAsync(
                "/v1/identify",
                new
                {
                    messageId = $"naive-{n}", traits = new { email = $"naive{n}@example.com", phone = $"199{n:00000000}", name = $"客户{n}", city = $"城市{n % 300}", 等级 = n % 9 },
                    context = new { externalIds = new[] { new { type = "member_number", id = $"N{n}", collection = "users" } } },
                },
                cancellationToken)).EnsureSuccessStatusCode();
        }

        return count / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
