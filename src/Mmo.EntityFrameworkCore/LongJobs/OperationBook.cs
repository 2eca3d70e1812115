using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Json;
using Mmo.Live;
using Mmo.Users;
using Npgsql;

namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>The operations of one module: starts them in the transaction of what asks for them, and ends them.</summary>
/// <typeparam name="TContext">The module.</typeparam>
public sealed class OperationBook<TContext>(ModuleDatabase<TContext> database, ICurrentUser currentUser, FeedSignal signal, ILiveEvents live, TimeProvider clock)
    where TContext : MmoDbContext
{
    /// <summary>The index that refuses a second open operation of one exclusive key.</summary>
    public const string ExclusiveIndex = "ux_operation_exclusive";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    /// <summary>Starts an operation when the transaction commits; call <see cref="Tell"/> then.</summary>
    /// <returns>Its id; that of an earlier one where the idempotency key was used before.</returns>
    public Task<Guid> StartAsync(TenantTransaction transaction, NewOperation operation, CancellationToken cancellationToken) =>
        StartAsync(transaction.Connection, transaction.Transaction, operation, cancellationToken);

    /// <summary>The same for one with an exclusive key; refused with the code while another of the key is open.</summary>
    /// <exception cref="BusinessException">409 with the code; the transaction is spent.</exception>
    public async Task<Guid> StartExclusiveAsync(TenantTransaction transaction, NewOperation operation, string errorCode, CancellationToken cancellationToken)
    {
        try
        {
            return await StartAsync(transaction, operation, cancellationToken);
        }
        catch (PostgresException exception) when (DatabaseErrors.IsUniqueViolation(exception, ExclusiveIndex))
        {
            throw new BusinessException(errorCode, innerException: exception);
        }
    }

    /// <summary>The same in an open transaction of the module's DbContext.</summary>
    public Task<Guid> StartAsync(TContext context, NewOperation operation, CancellationToken cancellationToken) =>
        StartAsync(ConnectionOf(context), TransactionOf(context), operation, cancellationToken);

    /// <summary>Ends the open operation of an exclusive key that another worker did, in the transaction of its work.</summary>
    /// <returns>False when there is none.</returns>
    public async Task<bool> EndFollowedAsync(TenantTransaction transaction, OperationEnd end, CancellationToken cancellationToken) =>
        await transaction.ExecuteAsync(OperationSql.EndFollowed(database.Schema), Written(end), cancellationToken) > 0;

    /// <summary>The same in an open transaction of the module's DbContext.</summary>
    public async Task<bool> EndFollowedAsync(TContext context, OperationEnd end, CancellationToken cancellationToken) =>
        await SqlRows.ExecuteAsync(ConnectionOf(context), TransactionOf(context), OperationSql.EndFollowed(database.Schema), Written(end), cancellationToken) > 0;

    /// <summary>The newest operation of these kinds, or null.</summary>
    public Task<OperationRow?> NewestAsync(TenantTransaction transaction, string[] kinds, CancellationToken cancellationToken) =>
        transaction.SingleOrDefaultAsync<OperationRow>(OperationSql.Newest(database.Schema), new { kinds }, cancellationToken);

    /// <summary>Those of these exclusive keys of which an operation waits or runs.</summary>
    public Task<IReadOnlyList<string>> OpenKeysAsync(TenantTransaction transaction, string[] keys, CancellationToken cancellationToken) =>
        transaction.QueryAsync<string>(OperationSql.OpenKeys(database.Schema), new { keys }, cancellationToken);

    /// <summary>An operation of these kinds, or null.</summary>
    public Task<OperationRow?> FindAsync(TenantTransaction transaction, Guid id, string[] kinds, CancellationToken cancellationToken) =>
        transaction.SingleOrDefaultAsync<OperationRow>(OperationSql.One(database.Schema), new { id, kinds }, cancellationToken);

    /// <summary>Asks for the end of an operation, whoever started it: for pages that have checked the right to do so.</summary>
    /// <returns>False when it has ended, or may not be ended.</returns>
    public async Task<bool> CancelAsync(TenantTransaction transaction, Guid id, CancellationToken cancellationToken) =>
        await transaction.ExecuteAsync(
            OperationSql.Cancel(database.Schema),
            new { id, Now = clock.GetUtcNow(), Anybodys = true, UserId = (Guid?)null, ApiKeyId = (Guid?)null }, cancellationToken) > 0;

    /// <summary>After the commit: wakes who does the work and the pages that show it.</summary>
    public void Tell(Guid tenantId)
    {
        signal.Set(database.Schema);
        live.Publish(tenantId, OperationTopic.Name, OperationTopic.Changed);
    }

    private async Task<Guid> StartAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, NewOperation operation, CancellationToken cancellationToken)
    {
        var (id, now) = (Uuid.Next(clock), clock.GetUtcNow());
        await SqlRows.ExecuteAsync(connection, transaction, OperationSql.Forget(database.Schema), new { Before = now - Lifetime }, cancellationToken);
        var started = await SqlRows.ExecuteAsync(
            connection, transaction, OperationSql.Start(database.Schema),
            new
            {
                id, operation.Kind, operation.Subject, operation.Link, Arguments = JsonSerializer.Serialize(operation.Arguments ?? new object(), MmoJson.Options),
                operation.IsFollowed, operation.CanBeCancelled, operation.CleansUp, operation.IdempotencyKey, operation.ExclusiveKey, operation.Total,
                UserId = currentUser.Id, currentUser.ApiKeyId, UserName = currentUser.Name, now,
            },
            cancellationToken);
        return started > 0
            ? id
            : (await SqlRows.QueryAsync<OperationRow>(
                connection, transaction, OperationSql.ByKey(database.Schema), new { operation.Kind, operation.IdempotencyKey }, cancellationToken))[0].Id;
    }

    private object Written(OperationEnd end) => new
    {
        end.Kind, end.ExclusiveKey, State = OperationStates.Write(end.State), end.Error, Now = clock.GetUtcNow(),
        Counts = JsonSerializer.Serialize(end.Counts ?? new Dictionary<string, long>(), MmoJson.Options),
    };

    private static NpgsqlConnection ConnectionOf(TContext context) => (NpgsqlConnection)context.Database.GetDbConnection();

    private static NpgsqlTransaction TransactionOf(TContext context) => (NpgsqlTransaction)(context.Database.CurrentTransaction
        ?? throw new InvalidOperationException("An operation starts in the transaction of what asks for it: begin one.")).GetDbTransaction();
}
