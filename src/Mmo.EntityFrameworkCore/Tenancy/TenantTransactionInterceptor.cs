using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;

namespace Mmo.EntityFrameworkCore.Tenancy;

/// <summary>
/// Binds a transaction of EF Core to the current tenant when it begins. Saves always run in one (<see cref="MmoDbContext"/>): EF checks
/// the touched rows of a save by the position of each statement, so no statement may be put before them.
/// </summary>
internal sealed class TenantTransactionInterceptor(ICurrentTenant currentTenant) : DbTransactionInterceptor, ISingletonDependency
{
    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        if (BindCommand(connection, result) is { } command)
        {
            using (command)
            {
                command.ExecuteNonQuery();
            }
        }

        return result;
    }

    public override async ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        if (BindCommand(connection, result) is { } command)
        {
            await using (command)
            {
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }

        return result;
    }

    private DbCommand? BindCommand(DbConnection connection, DbTransaction transaction)
    {
        if (currentTenant.Id is not { } id)
        {
            return null;
        }

        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"select set_config('mmo.tenant_id', '{id}', true)";
        return command;
    }
}
