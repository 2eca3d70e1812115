using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;

namespace Mmo.EntityFrameworkCore.Tenancy;

/// <summary>
/// Binds a command of EF Core that stands outside a transaction to the current tenant, in the same round trip. Only transaction-scoped
/// state, so a pooled connection carries nothing over and PgBouncer works.
/// </summary>
internal sealed class TenantCommandInterceptor(ICurrentTenant currentTenant) : DbCommandInterceptor, ISingletonDependency
{
    private const string Marker = "/*mmo*/";

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Bind(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Bind(command);
        return new(result);
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (IsBound(command))
        {
            result.NextResult();
        }

        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (IsBound(command))
        {
            // The first result is the one of set_config.
            await result.NextResultAsync(cancellationToken);
        }

        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Bind(command);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Bind(command);
        return new(result);
    }

    private static bool IsBound(DbCommand command) => command.CommandText.StartsWith(Marker, StringComparison.Ordinal);

    // The id is a Guid and no user text, so it stands in the text and leaves the parameters alone.
    private void Bind(DbCommand command)
    {
        if (command.Transaction is null && currentTenant.Id is { } id && !IsBound(command))
        {
            command.CommandText = $"{Marker}select set_config('mmo.tenant_id', '{id}', true);\n{command.CommandText}";
        }
    }
}
