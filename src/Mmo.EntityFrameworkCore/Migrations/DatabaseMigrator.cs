using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.PlugIns;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Migrations;

/// <summary>
/// Brings the database up to date at start: the kernel schema, each module's roles and schemas, each module's migrations under its owner
/// role. Hosts that start together take turns; the later ones find nothing to do. A plug-in that cannot be migrated is marked as
/// malfunctioning: the caller composes the host anew without it.
/// </summary>
public sealed class DatabaseMigrator(
    DatabaseConnections connections, DatabaseRoles roles, PlugInCatalog plugIns, IServiceProvider services, ILogger<DatabaseMigrator> logger)
    : ISingletonDependency
{
    /// <summary>Migrates, then opens the pools of the runtime roles.</summary>
    /// <exception cref="DatabaseStartException">The database cannot be used; the message says what to do.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        // No pooling: an idle session would stop others from cloning the database.
        var settings = DatabaseStartProblems.Read(connections.Administrator);
        settings.Pooling = false;
        try
        {
            await MigrateAsync(settings, cancellationToken);
        }
        catch (Exception exception) when (DatabaseStartProblems.Explain(exception, settings) is { } explained)
        {
            throw explained;
        }
    }

    private async Task MigrateAsync(NpgsqlConnectionStringBuilder settings, CancellationToken cancellationToken)
    {
        await using var administrator = new NpgsqlConnection(settings.ConnectionString);
        await administrator.OpenAsync(cancellationToken);
        DatabaseStartProblems.RefuseOld(administrator);
        await TakeTurnAsync(administrator, cancellationToken);

        var own = connections.Schemas.Where(s => PlugInOf(s) is null).ToArray();
        await roles.EnsureAsync(administrator, own, cancellationToken);
        await RunAsync(administrator, $"set role {ModuleSchema.Kernel.OwnerRole}", cancellationToken);
        await RunAsync(administrator, EmbeddedSql.Read(typeof(DatabaseMigrator).Assembly, "kernel"), cancellationToken);
        await RunAsync(administrator, EmbeddedSql.Read(typeof(DatabaseMigrator).Assembly, "module-tables"), cancellationToken);
        await RunAsync(administrator, "reset role", cancellationToken);

        var passwords = await roles.EnsurePasswordsAsync(administrator, own, cancellationToken);
        foreach (var schema in own.Where(s => s.ContextType is not null))
        {
            await MigrateModuleAsync(administrator, schema, settings.ConnectionString, cancellationToken);
        }

        foreach (var schema in connections.Schemas.Except(own))
        {
            await MigratePlugInAsync(administrator, schema, passwords, settings.ConnectionString, cancellationToken);
        }

        connections.Open(passwords);
    }

    private PlugIn? PlugInOf(ModuleSchema schema) => schema.ContextType is null ? null : plugIns.Of(schema.ContextType);

    private async Task MigratePlugInAsync(
        NpgsqlConnection administrator, ModuleSchema schema, Dictionary<string, string> passwords, string connectionString, CancellationToken cancellationToken)
    {
        var plugIn = PlugInOf(schema)!;
        try
        {
            // Another's schema would open the other's tables to it: they would share the roles.
            if (connections.Schemas.Any(s => s != schema && (s.Name == schema.Name || $"{s.Name}_store" == schema.Name || $"{s.Name}_api" == schema.Name)))
            {
                throw new InvalidOperationException($"The schema {schema.Name} belongs to another module.");
            }

            await roles.EnsureAsync(administrator, [schema], cancellationToken);
            foreach (var (role, password) in await roles.EnsurePasswordsAsync(administrator, [schema], cancellationToken))
            {
                passwords.Add(role, password);
            }

            await MigrateModuleAsync(administrator, schema, connectionString, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !DatabaseErrors.IsTransient(exception))
        {
            plugIn.Fail($"Its database could not be migrated: {(exception as PostgresException)?.MessageText ?? exception.Message}");
        }
    }

    // Polled: a blocking pg_advisory_lock would hold a snapshot and stall a CREATE INDEX CONCURRENTLY of the host before us.
    private async Task TakeTurnAsync(NpgsqlConnection administrator, CancellationToken cancellationToken)
    {
        for (var waited = 0; ; waited++)
        {
            await using var command = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended('mmo.migrate', 0))", administrator);
            if (await command.ExecuteScalarAsync(cancellationToken) is true)
            {
                return;
            }

            if (waited % 50 == 0)
            {
                logger.LogInformation("Another host migrates the database; waiting for it.");
            }

            await Task.Delay(100, cancellationToken);
        }
    }

    private async Task MigrateModuleAsync(
        NpgsqlConnection administrator, ModuleSchema schema, string connectionString, CancellationToken cancellationToken)
    {
        await AddKernelTablesAsync(administrator, schema, cancellationToken);
        if (await AppliedMigrations.AreCompleteAsync(administrator, schema, cancellationToken))
        {
            return;
        }

        var asOwner = new NpgsqlConnectionStringBuilder(connectionString) { Options = $"-c role={schema.OwnerRole}" }.ConnectionString;
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(schema.ContextType!))!;
        builder.UseNpgsql(asOwner, npgsql => npgsql.MigrationsHistoryTable("__migrations", schema.Name).CommandTimeout(600))
            .UseApplicationServiceProvider(services)
            // EF logs a failed look at the history table on the very first migration; our own line says what is done.
            .UseLoggerFactory(NullLoggerFactory.Instance)
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        await using var context = (DbContext)ActivatorUtilities.CreateInstance(services, schema.ContextType!, builder.Options);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToArray();
        if (pending.Length > 0)
        {
            logger.LogInformation("Migrating {Schema}: {Migrations}", schema.Name, string.Join(", ", pending));
            await context.Database.MigrateAsync(cancellationToken);
        }
    }

    /// <summary>
    /// A module's first migration makes the kernel's tables of its time; what the kernel learnt since is added here, so that no module and no plug-in
    /// has to know of it. Before the module's own migrations, which may use it.
    /// </summary>
    private static async Task AddKernelTablesAsync(NpgsqlConnection administrator, ModuleSchema schema, CancellationToken cancellationToken)
    {
        await using var isOlder = new NpgsqlCommand("select to_regclass($1) is not null and to_regclass($2) is null", administrator);
        isOlder.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"{schema.Name}.audit_entry" });
        isOlder.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"{schema.Name}.operation" });
        if (await isOlder.ExecuteScalarAsync(cancellationToken) is true)
        {
            await RunAsync(
                administrator, $"begin; set local role {schema.OwnerRole}; select kernel.operation_table('{schema.Name}'); commit", cancellationToken);
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
