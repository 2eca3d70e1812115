using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Host.Postgres;
using Mmo.Testing;
using Npgsql;

namespace Mmo.Architecture.Tests.Plans;

/// <summary>A server of its own, which writes down by which plan each statement ran and how much it read (auto_explain).</summary>
internal sealed class PlanServer(EmbeddedPostgres server, string folder) : IAsyncDisposable
{
    private readonly List<Plan> _plans = [];
    private long _readTo;

    /// <summary>The superuser's; his own statements are not explained.</summary>
    public string ConnectionString => server.ConnectionString;

    public static async Task<PlanServer> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"mmo-tests-plans-{Environment.ProcessId}");
        var server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataFolder = folder,
                Durable = false,
                DownloadFolder = Path.Combine(Repository.Root, "artifacts", "postgres"),
                Settings = new Dictionary<string, string>
                {
                    // One file with a JSON object for each statement: several processes that write to one pipe would mix their lines.
                    ["logging_collector"] = "on",
                    ["log_destination"] = "jsonlog",
                    ["log_directory"] = "log",
                    ["log_filename"] = "plans.log",
                    ["log_rotation_age"] = "0",
                    ["log_rotation_size"] = "0",

                    // Filled fast, and analysed when the test says so, not when a daemon comes by.
                    ["autovacuum"] = "off",
                    ["shared_buffers"] = "512MB",
                    ["max_wal_size"] = "8GB",
                    ["checkpoint_timeout"] = "1h",
                    ["wal_level"] = "minimal",
                    ["max_wal_senders"] = "0",

                    // Compiling a statement that runs once costs more than running it, and changes no plan.
                    ["jit"] = "off",
                },
            },
            NullLogger.Instance,
            CancellationToken.None);
        return new PlanServer(server, folder);
    }

    /// <summary>From now on every statement of a runtime role is explained. Whoever is connected has to connect again.</summary>
    public async Task ExplainAsync()
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        // Loaded here first: a server without it says so in one sentence, instead of refusing every connection.
        await connection.ExecuteAsync("load 'auto_explain'");
        await connection.ExecuteAsync("alter system set session_preload_libraries = 'auto_explain'");
        await connection.ExecuteAsync(
            """
            do $$ declare role text; begin
              for role in select rolname from pg_roles where rolname ~ '^mmo_' and rolcanlogin loop
                execute format('alter role %I set auto_explain.log_min_duration = 0', role);
                execute format('alter role %I set auto_explain.log_format = json', role);
                execute format('alter role %I set auto_explain.log_analyze = on', role);
                execute format('alter role %I set auto_explain.log_timing = off', role);
                execute format('alter role %I set auto_explain.log_buffers = on', role);
                execute format('alter role %I set auto_explain.log_verbose = on', role);
                execute format('alter role %I set auto_explain.log_nested_statements = on', role);
              end loop;
            end $$;
            select pg_reload_conf()
            """);
    }

    /// <summary>All statements since <see cref="ExplainAsync"/>. What was read once is not read again.</summary>
    public async Task<IReadOnlyList<Plan>> PlansAsync()
    {
        var file = Directory.GetFiles(folder, "plans.json", SearchOption.AllDirectories).Single();
        await using var log = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        log.Position = _readTo;
        using var reader = new StreamReader(log, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        while (await reader.ReadLineAsync() is { } line)
        {
            if (!line.EndsWith('}'))
            {
                break; // It is being written just now.
            }

            _readTo += Encoding.UTF8.GetByteCount(line) + 1;
            using var entry = JsonDocument.Parse(line);
            if (Plan.Read(entry.RootElement.GetProperty("message").GetString()!) is { } plan)
            {
                _plans.Add(plan);
            }
        }

        return [.. _plans];
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
