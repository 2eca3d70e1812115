using System.Diagnostics;
using Mmo.EntityFrameworkCore;
using Mmo.Host.Postgres;
using Mmo.Testing;
using Npgsql;

namespace Mmo.Host.Tests;

/// <summary>The embedded PostgreSQL with the binaries of the machine.</summary>
public sealed class EmbeddedPostgresTests
{
    [Fact]
    public async Task The_second_start_is_quick_and_finds_what_the_first_one_kept()
    {
        using var folder = new ServerFolder();
        await using (var first = await folder.StartAsync())
        {
            await ServerFolder.AskAsync(first.ConnectionString, "CREATE TABLE kept AS SELECT '上海' AS city");
        }

        var watch = Stopwatch.StartNew();
        await using var second = await folder.StartAsync();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        (await ServerFolder.AskAsync(second.ConnectionString, "SELECT city FROM kept")).ShouldBe("上海");
        (await ServerFolder.AskAsync(second.ConnectionString, "SHOW max_connections")).ShouldBe("200");
        (await ServerFolder.AskAsync(second.ConnectionString, "SELECT current_database()")).ShouldBe("mmo");
    }

    [Theory]
    [InlineData(0.5, 128)]
    [InlineData(4, 512)]
    [InlineData(64, 1024)]
    public void An_eighth_of_the_machines_memory_is_for_the_servers_buffers(double gibibytes, long megabytes) =>
        EmbeddedPostgres.BufferMegabytes((long)(gibibytes * 1024 * 1024 * 1024)).ShouldBe(megabytes);

    [Fact]
    public async Task The_server_is_never_root_and_its_socket_is_closed_to_others()
    {
        using var folder = new ServerFolder();
        await using var server = await folder.StartAsync();

        ServerFolder.StatusOf(server.ProcessId, "Uid:").ShouldNotBe(0);
        var socket = new NpgsqlConnectionStringBuilder(server.ConnectionString).Host!;
        File.GetUnixFileMode(socket).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.GetUnixFileMode(folder.Data).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        (await ServerFolder.AskAsync(server.ConnectionString, "SHOW listen_addresses")).ShouldBe("");
    }

    [Fact]
    public async Task Chinese_text_has_trigrams_and_sorts_by_code_point()
    {
        using var folder = new ServerFolder();
        await using var server = await folder.StartAsync();
        await ShouldKnowChineseAsync(server);
    }

    internal static async Task ShouldKnowChineseAsync(EmbeddedPostgres server)
    {
        (await ServerFolder.AskAsync(server.ConnectionString, "SELECT datcollate || ' ' || pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()")).ShouldBe("C.UTF-8 UTF8");
        await ServerFolder.AskAsync(server.ConnectionString, "CREATE EXTENSION pg_trgm");

        // In the C locale this is 0: the index would find no Chinese name.
        (await ServerFolder.AskAsync(server.ConnectionString, "SELECT cardinality(show_trgm('上海市'))")).ShouldBe(4);
        (await ServerFolder.AskAsync(server.ConnectionString, "SELECT string_agg(v, '' ORDER BY v) FROM unnest(ARRAY['b','上','a','北','Z']) v")).ShouldBe("Zab上北");
        (await ServerFolder.AskAsync(server.ConnectionString, "SELECT lower('ÉÜ')")).ShouldBe("éü");
    }

    [Fact]
    public async Task A_killed_server_runs_again_within_5_seconds_even_in_the_midst_of_a_statement()
    {
        using var folder = await ServerFolder.WithDataAsync();
        await using var server = await folder.StartAsync();
        await ServerFolder.AskAsync(server.ConnectionString, "CREATE TABLE kept AS SELECT 7 AS n");
        var killed = server.ProcessId;

        // It looks at no signal of its dead parent while it counts, and the next server waits for its end.
        var busy = ServerFolder.AskAsync(server.ConnectionString, "SELECT count(*) FROM generate_series(1, 3000000000)");
        await Eventually.Async(async () => await ServerFolder.AskAsync(server.ConnectionString, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%3000000000%' AND state = 'active' AND pid <> pg_backend_pid()") is > 0L);
        var watch = Stopwatch.StartNew();
        await ServerFolder.KillAsync("KILL", killed);
        await Should.ThrowAsync<NpgsqlException>(() => busy);
        await Eventually.Async(() => ServerFolder.AnswersAsync(server.ConnectionString));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        server.ProcessId.ShouldNotBe(killed);
        (await ServerFolder.AskAsync(server.ConnectionString, "SELECT n FROM kept")).ShouldBe(7);
    }

    [Fact]
    public async Task A_server_that_ends_again_and_again_is_left_alone_with_a_sentence_that_says_what_to_do()
    {
        using var folder = await ServerFolder.WithDataAsync();
        await using var server = await folder.StartAsync(o => o with { RestartPauses = [TimeSpan.Zero, TimeSpan.FromMilliseconds(50)] });
        var lost = 0;
        server.Lost += () => lost++;
        server.Lost += () => throw new InvalidOperationException("a listener that fails must not end the supervision");
        server.Trouble.ShouldBeNull();

        File.Move(Path.Combine(folder.Data, "global", "pg_control"), Path.Combine(folder.Path, "pg_control"));
        await ServerFolder.KillAsync("KILL", server.ProcessId);
        await Eventually.Async(() => server.Trouble?.Contains("ended 3 times") == true);

        server.Trouble!.ShouldContain("start the host again");
        server.Trouble!.ShouldContain("pg_control");
        server.Trouble!.ShouldContain(Path.Combine(folder.Path, "postgres.log"));
        lost.ShouldBe(3);
    }

    [Fact]
    public async Task Data_that_is_gone_puts_callers_off_and_is_never_made_anew_behind_the_operators_back()
    {
        using var folder = await ServerFolder.WithDataAsync();
        await using var server = await folder.StartAsync(o => o with { RestartPauses = [TimeSpan.Zero] });
        await ServerFolder.AskAsync(server.ConnectionString, "CREATE TABLE kept AS SELECT 7 AS n");

        Directory.Delete(folder.Data, recursive: true);
        var failure = await Should.ThrowAsync<NpgsqlException>(() => ServerFolder.AskAsync(server.ConnectionString, "SELECT n FROM kept"));
        DatabaseErrors.FaultOf(failure).ShouldBe(DatabaseFault.Away, (failure as PostgresException)?.SqlState);
        await ServerFolder.KillAsync("KILL", server.ProcessId);
        await Eventually.Async(() => server.Trouble?.Contains("ended 2 times") == true);

        server.Trouble!.ShouldContain(folder.Data);
        Directory.Exists(folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_socket_that_somebody_cleaned_away_is_made_anew_with_the_next_server()
    {
        using var folder = await ServerFolder.WithDataAsync();
        await using var server = await folder.StartAsync();
        Directory.Delete(new NpgsqlConnectionStringBuilder(server.ConnectionString).Host!, recursive: true);

        await ServerFolder.KillAsync("KILL", server.ProcessId);

        await Eventually.Async(() => ServerFolder.AnswersAsync(server.ConnectionString));
        await Eventually.Async(() => server.Trouble is null);
    }

    [Fact]
    public async Task A_stop_leaves_no_process_and_frees_the_folder()
    {
        using var folder = await ServerFolder.WithDataAsync();
        var server = await folder.StartAsync();
        var pid = server.ProcessId;
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        var children = ServerFolder.ChildrenOf(pid);
        children.Count.ShouldBeGreaterThan(3);

        await server.DisposeAsync();

        ServerFolder.Runs(pid).ShouldBeFalse();
        children.ShouldAllBe(child => !ServerFolder.Runs(child));
        File.Exists(Path.Combine(folder.Data, "postmaster.pid")).ShouldBeFalse();
        await using var again = await folder.StartAsync(o => o with { OtherHostTimeout = TimeSpan.Zero });
    }

    [Fact]
    public async Task A_second_host_on_the_folder_is_refused_with_the_first_ones_number()
    {
        using var folder = await ServerFolder.WithDataAsync();
        await using var first = await folder.StartAsync();

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(() => folder.StartAsync(o => o with { OtherHostTimeout = TimeSpan.Zero }));

        refusal.Message.ShouldContain($"process {Environment.ProcessId}");
        (await ServerFolder.AnswersAsync(first.ConnectionString)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_interrupted_first_start_is_begun_anew()
    {
        using var folder = new ServerFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "data.unfinished", "base"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "data.unfinished", "PG_VERSION"), "15\n");

        await using var server = await folder.StartAsync();

        (await ServerFolder.AnswersAsync(server.ConnectionString)).ShouldBeTrue();
        Directory.Exists(Path.Combine(folder.Path, "data.unfinished")).ShouldBeFalse();
    }

    [Fact]
    public async Task Data_of_a_version_that_the_machine_lacks_is_named_with_what_to_install()
    {
        using var folder = new ServerFolder();
        Directory.CreateDirectory(folder.Data);
        await File.WriteAllTextAsync(Path.Combine(folder.Data, "PG_VERSION"), "14\n");

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(() => folder.StartAsync());

        refusal.Message.ShouldContain("install postgresql-14");
    }

    [Fact]
    public async Task A_setting_that_the_server_refuses_is_said_with_its_reason()
    {
        using var folder = await ServerFolder.WithDataAsync();

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(() => folder.StartAsync(o => o with { Settings = new Dictionary<string, string> { ["work_mem"] = "many" } }));

        refusal.Message.ShouldContain("work_mem");
    }

    [Fact]
    public async Task Failed_statements_and_their_values_do_not_reach_the_log()
    {
        using var folder = await ServerFolder.WithDataAsync();
        await using (var server = await folder.StartAsync())
        {
            await ServerFolder.AskAsync(server.ConnectionString, "CREATE TABLE person (email text PRIMARY KEY); INSERT INTO person VALUES ('li@example.test')");
            await Should.ThrowAsync<PostgresException>(() => ServerFolder.AskAsync(server.ConnectionString, "INSERT INTO person VALUES ('li@example.test')"));
        }

        var log = await File.ReadAllTextAsync(Path.Combine(folder.Path, "postgres.log"));
        log.ShouldContain("duplicate key");
        log.ShouldNotContain("li@example.test");
    }
}
