using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Migrations;

/// <summary>
/// Brings the database up to date at start: the kernel schema, each module's roles and schemas, each module's migrations under its owner
/// role. Hosts that start together take turns; the later ones find nothing to do.
/// </summary>
public sealed class DatabaseMigrator(
    DatabaseConnections connections, DatabaseRoles roles, IServiceProvider services, ILogger<DatabaseMigrator> logger) : ISingletonDependency
{
    /// <summary>Migrates, then opens the pools of the runtime roles.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        // No pooling: an idle session would stop others from cloning the database.
        var settings = new NpgsqlConnectionStringBuilder(connections.Administrator) { Pooling = false };
        await using var administrator = new NpgsqlConnection(settings.ConnectionString);
        await administrator.OpenAsync(cancellationToken);
        await TakeTurnAsync(administrator, cancellationToken);

        await roles.EnsureAsync(administrator, connections.Schemas, cancellationToken);
        await RunAsync(administrator, $"set role {ModuleSchema.Kernel.OwnerRole}", cancellationToken);
        await RunAsync(administrator, EmbeddedSql.Read(typeof(DatabaseMigrator).Assembly, "kernel"), cancellationToken);
        await RunAsync(administrator, EmbeddedSql.Read(typeof(DatabaseMigrator).Assembly, "module-tables"), cancellationToken);
        await RunAsync(administrator, "reset role", cancellationToken);

        var passwords = await roles.EnsurePasswordsAsync(administrator, connections.Schemas, cancellationToken);
        foreach (var schema in connections.Schemas.Where(s => s.ContextType is not null))
        {
            if (!await AppliedMigrations.AreCompleteAsync(administrator, schema, cancellationToken))
            {
                await MigrateModuleAsync(schema, settings.ConnectionString, cancellationToken);
            }
        }

        connections.Open(passwords);
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

    private async Task MigrateModuleAsync(ModuleSchema schema, string connectionString, CancellationToken cancellationToken)
    {
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

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
