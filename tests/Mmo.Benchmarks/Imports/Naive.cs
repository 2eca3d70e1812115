using System.Diagnostics;
using System.Net.Http.Json;
using Mmo.Benchmarks.Hosting;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Imports;

/// <summary>A script that calls the API for each row.</summary>
internal static class Naive
{
    public static async Task<double> MeasureAsync(HostProcess host, Browser admin, int count, CancellationToken cancellationToken)
    {
        using var sdk = await ServerSdk.ConnectAsync(host, admin, "naive");
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
