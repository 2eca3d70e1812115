using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.TwoHosts;

/// <summary>Two hosts on one database, started at the same moment.</summary>
public sealed class HostPair : IAsyncLifetime
{
    internal RunningHost First { get; private set; } = null!;

    internal RunningHost Second { get; private set; } = null!;

    internal HostWitness Witness { get; private set; } = null!;

    private TestDatabase Database { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await SeededData.CloneDatabaseAsync();
        Witness = await HostWitness.InstallAsync(Database);
        var both = await Task.WhenAll(StartAsync(HostWitness.First), StartAsync(HostWitness.Second));
        (First, Second) = (both[0], both[1]);
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(new[] { First, Second }.Where(h => h is not null).Select(h => h.DisposeAsync().AsTask()));
        if (Database is not null)
        {
            await Database.DisposeAsync();
        }
    }

    /// <summary>A test may have killed one of them.</summary>
    internal async Task BothRunAsync()
    {
        foreach (var dead in new[] { First, Second }.Where(h => !h.IsRunning))
        {
            await dead.StartAgainAsync();
        }
    }

    private Task<RunningHost> StartAsync(string name) => RunningHost.StartAsync(
        new Dictionary<string, string> { ["ConnectionStrings:Default"] = $"{Database.ConnectionString};Application Name={name}" });
}
