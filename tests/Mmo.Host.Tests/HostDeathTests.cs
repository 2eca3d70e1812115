using System.Diagnostics;
using Mmo.Testing;

namespace Mmo.Host.Tests;

/// <summary>What becomes of the server when its host ends, and of the next host when it ended badly.</summary>
public sealed class HostDeathTests
{
    [Fact]
    public async Task Ctrl_C_stops_the_host_first_and_the_server_last()
    {
        using var folder = await ServerFolder.WithDataAsync();
        await using var host = await HostProcess.StartAsync(folder);

        await host.KillGroupAsync("INT");

        (await host.ReadAsync()).ShouldBe("drained");
        (await host.ReadAsync()).ShouldBe("stopped");
        (await host.EndAsync()).ShouldBe(0);
        ServerFolder.Runs(host.ServerPid).ShouldBeFalse();
    }

    [Fact]
    public async Task A_killed_host_takes_its_server_with_it()
    {
        using var folder = await ServerFolder.WithDataAsync();
        await using var host = await HostProcess.StartAsync(folder);

        await host.KillAsync("KILL");

        await Eventually.Async(() => !ServerFolder.Runs(host.ServerPid), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task The_next_host_starts_over_the_stale_pid_file_of_a_killed_server()
    {
        using var folder = await ServerFolder.WithDataAsync();
        await using (var host = await HostProcess.StartAsync(folder))
        {
            await ServerFolder.AskAsync(host.ConnectionString, "CREATE TABLE kept AS SELECT 7 AS n");

            // A stopped host cannot start its server again before it is killed too.
            await host.KillAsync("STOP");
            await ServerFolder.KillAsync("KILL", host.ServerPid);
            await host.KillAsync("KILL");
        }

        File.Exists(Path.Combine(folder.Data, "postmaster.pid")).ShouldBeTrue();
        var watch = Stopwatch.StartNew();
        await using var server = await folder.StartAsync();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        (await ServerFolder.AskAsync(server.ConnectionString, "SELECT n FROM kept")).ShouldBe(7);
    }

    [Fact]
    public async Task An_orphan_on_the_folder_is_stopped_not_mistaken_for_the_own_server()
    {
        using var folder = await ServerFolder.WithDataAsync();
        string socket;
        string postgres;
        await using (var first = await folder.StartAsync())
        {
            socket = new Npgsql.NpgsqlConnectionStringBuilder(first.ConnectionString).Host!;
            postgres = Path.Combine(first.BinariesFolder, "postgres");
        }

        using var orphan = await folder.RunAsOwnerAsync(postgres, "-D", folder.Data, "-k", socket, "-c", "listen_addresses=");
        await Eventually.Async(() => ServerFolder.AnswersAsync($"Host={socket};Username=postgres;Database=mmo"));

        await using var server = await folder.StartAsync();

        server.ProcessId.ShouldNotBe(orphan.Id);
        ServerFolder.Runs(orphan.Id).ShouldBeFalse();
        orphan.ExitCode.ShouldBe(0);
        (await ServerFolder.AnswersAsync(server.ConnectionString)).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_PostgreSQL_and_npm_the_host_says_what_to_install()
    {
        using var folder = new ServerFolder();
        var programs = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(folder.Path)!, "bin")).FullName;
        foreach (var program in new[] { "setpriv", "setsid", "stat" })
        {
            File.CreateSymbolicLink(Path.Combine(programs, program), $"/usr/bin/{program}");
        }

        await using var host = HostProcess.Spawn(folder.Path, programs, "npm");

        (await host.ReadAsync()).ShouldContain("install PostgreSQL 15 or later, or Node.js 20 or later");
        (await host.EndAsync()).ShouldBe(1);
    }

    [Fact, Trait("Category", "Long")]
    public async Task The_binaries_from_npm_do_as_well()
    {
        using var folder = new ServerFolder();
        await using var server = await folder.StartAsync(o => o with { UseInstalled = false });

        ((string)(await ServerFolder.AskAsync(server.ConnectionString, "SHOW server_version"))!).ShouldStartWith("18.");
        server.BinariesFolder.ShouldStartWith(folder.Path);
        ServerFolder.StatusOf(server.ProcessId, "Uid:").ShouldNotBe(0);
        await EmbeddedPostgresTests.ShouldKnowChineseAsync(server);

        await ServerFolder.KillAsync("KILL", server.ProcessId);
        await Eventually.Async(() => ServerFolder.AnswersAsync(server.ConnectionString), TimeSpan.FromSeconds(5));
    }
}
