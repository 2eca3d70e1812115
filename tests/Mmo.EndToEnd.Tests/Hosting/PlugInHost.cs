using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>A host with three plug-ins: one that works, one that is no assembly, one that cannot be migrated.</summary>
public sealed class PlugInHost : IAsyncLifetime
{
    private readonly SampleFolder _plugIns = new();

    public TestDatabase Database { get; private set; } = null!;

    public RunningHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _plugIns.BuildAsync();
        Database = await TestDatabases.CreateEmptyAsync();
        Host = await RunningHost.StartAsync(new Dictionary<string, string>
        {
            ["PlugIns:Folder"] = _plugIns.Path,
            ["ConnectionStrings:Default"] = Database.ConnectionString,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Host is not null)
        {
            await Host.DisposeAsync();
            await Database.DisposeAsync();
        }

        _plugIns.Dispose();
    }
}
