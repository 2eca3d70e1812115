using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Kernel.Tests.Data;
using Mmo.MultiTenancy;
using Mmo.Testing;

namespace Mmo.Kernel.Tests.LongJobs;

/// <summary>Two hosts on one database; their workers run when a test says so.</summary>
public sealed class ErrandHost : IAsyncLifetime
{
    private WebApplication _first = null!;
    private WebApplication _second = null!;

    public TestDatabase Database { get; private set; } = null!;

    internal ErrandHandler First => _first.Services.GetRequiredService<ErrandHandler>();

    internal ErrandHandler Second => _second.Services.GetRequiredService<ErrandHandler>();

    public async ValueTask InitializeAsync()
    {
        Database = await TestDatabases.CreateEmptyAsync();
        (_first, _second) = (House.Build(Database.ConnectionString, module: typeof(ErrandModule)), House.Build(Database.ConnectionString, module: typeof(ErrandModule)));
        await _first.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        await _second.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _first.DisposeAsync();
        await _second.DisposeAsync();
        await Database.DisposeAsync();
    }

    internal async Task<Guid> StartAsync(Guid tenantId, NewOperation operation)
    {
        await using var transaction = await BeginAsync(tenantId);
        var id = await Book.StartAsync(transaction, operation, CancellationToken.None);
        await transaction.CommitAsync();
        return id;
    }

    internal async Task<bool> CancelAsync(Guid tenantId, Guid id)
    {
        await using var transaction = await BeginAsync(tenantId);
        var asked = await Book.CancelAsync(transaction, id, CancellationToken.None);
        await transaction.CommitAsync();
        return asked;
    }

    internal async Task<OperationRow> ReadAsync(Guid tenantId, Guid id)
    {
        await using var transaction = await BeginAsync(tenantId);
        return (await Book.FindAsync(transaction, id, ["errands.run"], CancellationToken.None))!;
    }

    /// <summary>One slice of whatever is due, on the first host or on the second.</summary>
    internal Task<bool> WorkOnceAsync(bool onSecond = false)
    {
        var services = (onSecond ? _second : _first).Services;
        return services.GetServices<IWorkerSource>().SelectMany(s => s.Workers()).Single(w => w.Name == "work:errands:operations").RunAsync(CancellationToken.None);
    }

    internal async Task WorkAsync(bool onSecond = false)
    {
        while (await WorkOnceAsync(onSecond))
        {
        }
    }

    /// <summary>As the database sees a host that died: its claim stands, and nobody renews it.</summary>
    internal Task DieAsync(Guid id, int attempts = 1) => Database.ExecuteAsync(
        $"update errands.operation set state = 'running', claim = gen_random_uuid(), attempts = {attempts}, due_at = now() - interval '1 second' where id = '{id}'");

    private OperationBook<ErrandDbContext> Book => _first.Services.GetRequiredService<OperationBook<ErrandDbContext>>();

    private Task<TenantTransaction> BeginAsync(Guid tenantId) => _first.Services.GetRequiredService<ModuleDatabase<ErrandDbContext>>().BeginAsync(tenantId);
}
