using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Mmo.Host.Tests;

/// <summary>The embedded PostgreSQL where something stands in its way: ports, sockets, pid files, folders.</summary>
public sealed class EmbeddedPostgresPlaceTests
{
    [Fact]
    public async Task A_taken_network_port_does_not_matter()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 5432);
        try
        {
            listener.Start();
        }
        catch (SocketException)
        {
            // Somebody else has it: as good.
        }

        using var folder = await ServerFolder.WithDataAsync();
        await using var server = await folder.StartAsync();
        (await ServerFolder.AnswersAsync(server.ConnectionString)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_taken_socket_makes_it_choose_another_number()
    {
        using var folder = await ServerFolder.WithDataAsync();
        string socket;
        await using (var first = await folder.StartAsync())
        {
            socket = new NpgsqlConnectionStringBuilder(first.ConnectionString).Host!;
        }

        using var other = await folder.RunAsOwnerAsync("sleep", "300");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(socket, ".s.PGSQL.5432.lock"), $"{other.Id}\n/somewhere\n0\n5432\n{socket}\n");
            await using var server = await folder.StartAsync();
            server.ConnectionString.ShouldContain("Port=5433");
            (await ServerFolder.AnswersAsync(server.ConnectionString)).ShouldBeTrue();
        }
        finally
        {
            other.Kill();
        }
    }

    [Fact]
    public async Task A_pid_file_whose_number_went_to_another_program_does_not_stop_the_start()
    {
        using var folder = await ServerFolder.WithDataAsync();
        string left;
        await using (await folder.StartAsync())
        {
            left = await File.ReadAllTextAsync(Path.Combine(folder.Data, "postmaster.pid"));
        }

        using var other = await folder.RunAsOwnerAsync("sleep", "300");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Data, "postmaster.pid"), $"{other.Id}{left[left.IndexOf('\n', StringComparison.Ordinal)..]}");
            await using var server = await folder.StartAsync();
            (await ServerFolder.AnswersAsync(server.ConnectionString)).ShouldBeTrue();
            ServerFolder.Runs(other.Id).ShouldBeTrue();
        }
        finally
        {
            other.Kill();
        }
    }

    [Fact]
    public async Task A_long_path_and_one_with_Chinese_spaces_and_commas_work()
    {
        using var folder = new ServerFolder(Path.Combine("营销, 中台: 数据", new string('长', 40), "postgres"));
        await using var server = await folder.StartAsync();

        (await ServerFolder.AnswersAsync(server.ConnectionString)).ShouldBeTrue();
        var socket = new NpgsqlConnectionStringBuilder(server.ConnectionString).Host!;
        socket.ShouldNotStartWith(folder.Path);
        await server.DisposeAsync();
        Directory.Delete(socket);
    }

    [Fact]
    public async Task A_closed_home_of_root_lets_the_server_pass_and_nobody_else()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root's server runs as another user.");
        using var folder = new ServerFolder(Path.Combine("root", "shop", "postgres"));
        var home = Path.GetDirectoryName(Path.GetDirectoryName(folder.Path))!;
        Directory.CreateDirectory(home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        await using var server = await folder.StartAsync();

        (await ServerFolder.AnswersAsync(server.ConnectionString)).ShouldBeTrue();
        (File.GetUnixFileMode(home) & (UnixFileMode.OtherExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite)).ShouldBe(UnixFileMode.None);
    }
}
