using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Connections;

/// <summary>
/// The connections of the host: one small pool a module, under the module's runtime role. The role of
/// <c>ConnectionStrings:Default</c> is used at start only (<see cref="DatabaseMigrator"/>).
/// </summary>
public sealed class DatabaseConnections(IConfiguration configuration, IEnumerable<ModuleSchema> schemas) : IAsyncDisposable
{
    /// <summary>Connections in each module's pool.</summary>
    public const int PoolSize = 8;

    private readonly ConcurrentDictionary<string, NpgsqlDataSource> _runtime = new();

    /// <summary>The schemas of all modules, the kernel's first.</summary>
    public IReadOnlyList<ModuleSchema> Schemas { get; } = [ModuleSchema.Kernel, .. schemas];

    /// <summary>The connection string with the rights to create roles and schemas; for the start only.</summary>
    public string Administrator => configuration.GetConnectionString("Default")
        ?? throw new InvalidOperationException("ConnectionStrings:Default is not set, and no embedded PostgreSQL was started.");

    /// <summary>True once the runtime roles can log in.</summary>
    public bool IsReady { get; private set; }

    /// <summary>The pool of a module's runtime role.</summary>
    /// <exception cref="InvalidOperationException">The database is not migrated yet.</exception>
    public NpgsqlDataSource Runtime(string schema) => _runtime.TryGetValue(schema, out var source)
        ? source
        : throw new InvalidOperationException($"The database roles are not set up yet, or no module has the schema {schema}.");

    /// <summary>Closes what lies idle in the pools: the server has ended, and each of them would cost a request to find out.</summary>
    public void Clear()
    {
        foreach (var source in _runtime.Values)
        {
            source.Clear();
        }
    }

    internal void Open(IReadOnlyDictionary<string, string> passwords)
    {
        // A plug-in whose roles could not be made has none.
        foreach (var schema in Schemas.Where(s => passwords.ContainsKey(s.RuntimeRole)))
        {
            var settings = new NpgsqlConnectionStringBuilder(Administrator)
            {
                Username = schema.RuntimeRole,
                Password = passwords[schema.RuntimeRole],
                MaxPoolSize = PoolSize,
                MinPoolSize = 0,
                ApplicationName = schema.RuntimeRole,
                Options = null,
            };
            _runtime.GetOrAdd(schema.Name, _ => new NpgsqlDataSourceBuilder(settings.ConnectionString).Build());
        }

        IsReady = true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var source in _runtime.Values)
        {
            await source.DisposeAsync();
        }
    }
}
