using System.Diagnostics;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>
/// Data as a first start leaves it, made once and copied for each host: a first start costs ten times a later one. That it works on an empty
/// folder is shown by making it, and by the tests of the embedded server.
/// </summary>
internal static class SeededData
{
    private static readonly Lazy<Task<(string Folder, string SalesPassword)>> Folder = new(MakeFolderAsync);

    /// <summary>The salesperson's in each of <see cref="CloneDatabaseAsync"/>.</summary>
    public static string DatabaseSalesPassword { get; private set; } = "";

    /// <summary>A database of the tests' server that a host has started on.</summary>
    public static Task<TestDatabase> CloneDatabaseAsync() => TestDatabases.CloneAsync("host", async connectionString =>
    {
        await using var host = await RunningHost.StartAsync(new Dictionary<string, string> { ["ConnectionStrings:Default"] = connectionString });
        await host.StopAsync();
        DatabaseSalesPassword = host.SalesPassword;
    });

    /// <summary>Fills an empty data folder.</summary>
    /// <returns>The salesperson's password, which is printed only once.</returns>
    public static async Task<string> CopyToAsync(string folder)
    {
        var (made, salesPassword) = await Folder.Value;

        // Owners and rights too: the server refuses a folder that others may read.
        using var copy = Process.Start("cp", ["-a", $"{made}/.", folder]);
        await copy.WaitForExitAsync();
        copy.ExitCode.ShouldBe(0);
        return salesPassword;
    }

    private static async Task<(string Folder, string SalesPassword)> MakeFolderAsync()
    {
        var folder = Directory.CreateTempSubdirectory("mmo-e2e-seeded-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var host = await RunningHost.StartOnEmptyAsync(folder);
        await host.StopAsync();
        return (folder, host.SalesPassword);
    }
}
