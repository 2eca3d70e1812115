using System.Text.Json;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>The customer's own systems, which send with an SDK they already have.</summary>
internal sealed class Customer(RunningHost host, string writeKey)
{
    /// <summary>Sends calls of <c>@segment/analytics-node</c> and returns when the SDK says that they are delivered.</summary>
    public async Task SendAsync(params object[] calls)
    {
        var arguments = JsonSerializer.Serialize(new { host = host.Address.ToString().TrimEnd('/'), writeKey, calls });
        await using var node = await NodeProcess.StartAsync("customer.mjs", [arguments]);
        var end = await node.ReadAsync();
        end.GetProperty("errors").EnumerateArray().Select(e => e.GetString()).ShouldBeEmpty();
    }
}
