using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>The host on a database of which a test may ask what became of what was sent; with the write key of a browser source.</summary>
public sealed class ObservedHost : IAsyncLifetime
{
    public RunningHost Host { get; private set; } = null!;

    public TestDatabase Database { get; private set; } = null!;

    public string BrowserKey { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Database = await SeededData.CloneDatabaseAsync();
        Host = await RunningHost.StartAsync(new Dictionary<string, string> { ["ConnectionStrings:Default"] = Database.ConnectionString });
        using var admin = await ApiClient.SignInAsync(Host, "admin", RunningHost.AdminPassword);
        BrowserKey = (await admin.PostAsync("/api/cdp/source", new { name = "官网", kind = "browser" })).GetProperty("writeKey").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Database.DisposeAsync();
    }
}
