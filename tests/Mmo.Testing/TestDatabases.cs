using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Mmo.Testing;

/// <summary>A database for each test class, cloned in a tenth of a second from a template that is built once in a process.</summary>
public static class TestDatabases
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new();

    // Roles are the server's: two builds at once would alter the same ones ("tuple concurrently updated").
    private static readonly SemaphoreSlim OneBuild = new(1);
    private static int _count;

    /// <summary>
    /// Clones the template of this key. The first call builds it: <paramref name="buildTemplate"/> gets a superuser's connection string
    /// without pooling to an empty database, as <c>ConnectionStrings:Default</c> would be, and migrates and seeds it. Roles with their
    /// passwords, and the keys that encrypt these in the database, are the same for all clones of a template;
    /// <paramref name="afterClone"/> is for what a clone needs of its own.
    /// </summary>
    public static async Task<TestDatabase> CloneAsync(string key, Func<string, Task> buildTemplate, Func<string, Task>? afterClone = null)
    {
        var template = await Templates.GetOrAdd(key, k => new Lazy<Task<string>>(() => BuildAsync(k, buildTemplate))).Value;
        var database = await CreateAsync($"TEMPLATE {template}");
        if (afterClone is not null)
        {
            await afterClone(database.ConnectionString);
        }

        return database;
    }

    /// <summary>An empty database.</summary>
    public static Task<TestDatabase> CreateEmptyAsync() => CreateAsync("TEMPLATE template0");

    private static async Task<string> BuildAsync(string key, Func<string, Task> buildTemplate)
    {
        var name = "template_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];
        await OneBuild.WaitAsync();
        try
        {
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE template0");
            var connection = new NpgsqlConnectionStringBuilder(await PostgresServer.ConnectionStringAsync()) { Database = name, Pooling = false };
            await buildTemplate(connection.ConnectionString);

            // CREATE DATABASE waits for, then fails on, a session in its template. The build may have left one in a pool of its own.
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
            await ExecuteAsync($"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{name}'");
            return name;
        }
        finally
        {
            OneBuild.Release();
        }
    }

    private static async Task<TestDatabase> CreateAsync(string from)
    {
        var name = "test_" + Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        await ExecuteAsync($"CREATE DATABASE {name} {from}");
        var connection = new NpgsqlConnectionStringBuilder(await PostgresServer.ConnectionStringAsync()) { Database = name };
        return new TestDatabase(name, connection.ConnectionString);
    }

    internal static async Task ExecuteAsync(string sql)
    {
        var server = new NpgsqlConnectionStringBuilder(await PostgresServer.ConnectionStringAsync()) { Pooling = false };
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
