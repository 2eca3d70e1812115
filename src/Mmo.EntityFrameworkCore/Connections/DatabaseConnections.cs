using System.Collections.Concurrent;
using System.Diagnostics;
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

    /// <summary>Connections in each module's pool of kept plans.</summary>
    public const int KeptPoolSize = 4;

    private const int KeptStatements = 50;

    private static readonly TimeSpan ReadOnlyLife = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, NpgsqlDataSource> _runtime = new();
    private readonly ConcurrentDictionary<string, NpgsqlDataSource> _kept = new();
    private readonly ConcurrentDictionary<string, NpgsqlConnectionStringBuilder> _settings = new();
    private readonly CancellationTokenSource _disposed = new();
    private int _clearsSoon;

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

    /// <summary>
    /// A small pool of the same role whose connections remember the plans of their statements; see
    /// <see cref="ModuleDatabase{TContext}.BeginKeptAsync"/>. Made when it is first asked for.
    /// </summary>
    public NpgsqlDataSource RuntimeKept(string schema)
    {
        _ = Runtime(schema);
        return _kept.GetOrAdd(schema, _ =>
        {
            var settings = new NpgsqlConnectionStringBuilder(_settings[schema].ConnectionString)
            {
                MaxPoolSize = KeptPoolSize, MaxAutoPrepare = KeptStatements, AutoPrepareMinUsages = 2,
            };
            return Source(settings.ConnectionString, $"{settings.Username}-kept");
        });
    }

    /// <summary>Closes what lies idle in the pools: the server has ended, and each of them would cost a request to find out.</summary>
    public void Clear()
    {
        foreach (var source in _runtime.Values.Concat(_kept.Values))
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
                Options = null,
            };

            // A name of the operator's tells the hosts on one server apart.
            settings.ApplicationName ??= schema.RuntimeRole;
            _settings[schema.Name] = settings;
            _runtime.GetOrAdd(schema.Name, _ => Source(settings.ConnectionString, schema.RuntimeRole));
        }

        IsReady = true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _disposed.CancelAsync();
        foreach (var source in _runtime.Values.Concat(_kept.Values))
        {
            await source.DisposeAsync();
        }
    }

    private NpgsqlDataSource Source(string connectionString, string name)
    {
        const string IsReadOnly = "select current_setting('transaction_read_only')::boolean";

        // The name stands in the pool's metrics. Statements are traced inside something that is: a worker's look for work, each second, is no story.
        var builder = new NpgsqlDataSourceBuilder(connectionString) { Name = name };
        builder.ConfigureTracing(tracing => tracing
            .EnableFirstResponseEvent(false)
            .EnablePhysicalOpenTracing(false)
            .ConfigureCommandFilter(_ => Activity.Current is not null)
            .ConfigureBatchFilter(_ => Activity.Current is not null)
            .ConfigureCopyOperationFilter(_ => Activity.Current is not null));
        builder.UsePhysicalConnectionInitializer(
            connection =>
            {
                using var command = new NpgsqlCommand(IsReadOnly, connection);
                ClearSoonIf(command.ExecuteScalar() is true);
            },
            async connection =>
            {
                await using var command = new NpgsqlCommand(IsReadOnly, connection);
                ClearSoonIf(await command.ExecuteScalarAsync() is true);
            });
        return builder.Build();
    }

    // A connection stays what it was when it was opened, and reads well meanwhile: only a new one hears that the server may write again, or
    // reaches the server that took its place.
    private void ClearSoonIf(bool isReadOnly)
    {
        if (isReadOnly && Interlocked.Exchange(ref _clearsSoon, 1) == 0)
        {
            _ = ClearSoonAsync();
        }
    }

    private async Task ClearSoonAsync()
    {
        await Task.Delay(ReadOnlyLife, _disposed.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Volatile.Write(ref _clearsSoon, 0);
        if (!_disposed.IsCancellationRequested)
        {
            Clear();
        }
    }
}
