using System.Net;
using System.Net.Sockets;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;
using Npgsql;

namespace Mmo.EndToEnd.Tests.Starts;

/// <summary>What an operator can mend is one sentence that says how.</summary>
public sealed class StartProblemTests
{
    [Fact]
    public async Task A_connection_string_that_is_none_is_said_without_repeating_it()
    {
        var start = await RefusedStart.RunAsync("geheim");

        start.ShouldSay("ConnectionStrings__Default cannot be read", "Host=");
        start.Said.ShouldNotContain("geheim");
    }

    [Fact]
    public async Task A_database_server_that_nobody_finds()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        (await RefusedStart.RunAsync($"Host=127.0.0.1;Port={port};Username=shop;Database=shop")).ShouldSay($"No PostgreSQL answers at 127.0.0.1:{port}", "start it");
    }

    [Fact]
    public async Task A_database_server_that_is_too_old()
    {
        using var server = StandInServer.OfVersion("14.9");

        (await RefusedStart.RunAsync(server.ConnectionString)).ShouldSay("PostgreSQL 14.9", "15 or later");
    }

    [Fact]
    public async Task A_password_that_is_refused()
    {
        using var server = StandInServer.ThatRefuses("28P01", "password authentication failed for user \"shop\"");
        var start = await RefusedStart.RunAsync(server.ConnectionString);

        start.ShouldSay("refuses shop", "correct Username and Password in ConnectionStrings__Default");
        start.Said.ShouldNotContain("geheim");
    }

    [Fact]
    public async Task A_database_that_does_not_exist()
    {
        var settings = new NpgsqlConnectionStringBuilder(await PostgresServer.ConnectionStringAsync()) { Database = "shop" };

        (await RefusedStart.RunAsync(settings.ConnectionString)).ShouldSay("no database shop", "createdb shop");
    }

    [Fact]
    public async Task A_user_without_the_rights_to_set_the_database_up()
    {
        await using var database = await TestDatabases.CreateEmptyAsync();
        await database.ExecuteAsync("create role intern login");

        (await RefusedStart.RunAsync(database.ConnectionStringFor("intern"))).ShouldSay("intern may not set up", "CREATEROLE");
    }

    [Fact]
    public async Task A_port_that_is_taken_and_a_database_of_a_newer_version()
    {
        await using var database = await SeededData.CloneDatabaseAsync();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        (await RefusedStart.RunAsync(database.ConnectionString, "--urls", url)).ShouldSay(url, "already in use", "choose another port");

        await database.ExecuteAsync("insert into cdp.__migrations values ('29991231000000_FromTheFuture', '99')");
        (await RefusedStart.RunAsync(database.ConnectionString)).ShouldSay("newer version", "29991231000000_FromTheFuture", "restore a backup");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made()
    {
        (await RefusedStart.RunAsync(null, "--Data:Folder=/proc/mmo")).ShouldSay("/proc/mmo/postgres", "cannot be made", "choose another");
    }

    [Fact]
    public async Task A_data_folder_of_another_major_version()
    {
        var folder = Directory.CreateTempSubdirectory("mmo-old-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "postgres", "data"));
            await File.WriteAllTextAsync(Path.Combine(folder, "postgres", "data", "PG_VERSION"), "13\n");

            (await RefusedStart.RunAsync(null, $"--Data:Folder={folder}")).ShouldSay("made by PostgreSQL 13", "install postgresql-13");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_folder_on_which_another_host_runs()
    {
        var folder = Directory.CreateTempSubdirectory("mmo-both-").FullName;
        try
        {
            var postgres = Directory.CreateDirectory(Path.Combine(folder, "postgres")).FullName;
            await File.WriteAllTextAsync(Path.Combine(postgres, "host.pid"), "4711");
            using (new FileStream(Path.Combine(postgres, "host.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            {
                (await RefusedStart.RunAsync(null, $"--Data:Folder={folder}")).ShouldSay("process 4711", "stop it");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
