using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>A host with the sample plug-ins: one that works, one whose parts throw, and all kinds that cannot be started.</summary>
public sealed class PlugInHost : IAsyncLifetime
{
    public SampleFolder PlugIns { get; } = new();

    public TestDatabase Database { get; private set; } = null!;

    public RunningHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await PlugIns.BuildAsync();
        Database = await SeededData.CloneDatabaseAsync();
        Host = await RunningHost.StartAsync(new Dictionary<string, string>
        {
            ["PlugIns:Folder"] = PlugIns.Path,
            ["ConnectionStrings:Default"] = Database.ConnectionString,
            ["Campaign:PlugInNodes:Seconds"] = "5",
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Host is not null)
        {
            await Host.DisposeAsync();
            await Database.DisposeAsync();
        }

        PlugIns.Dispose();
    }
}
