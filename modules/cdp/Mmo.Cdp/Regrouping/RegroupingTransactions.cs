using Mmo.Cdp.Idempotency;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Users;
using Npgsql;

namespace Mmo.Cdp.Regrouping;

/// <summary>Transactions that hold the tenant's graph lock, for what is done by hand. Ingestion waits meanwhile, so they are few and short.</summary>
internal sealed class RegroupingTransactions(ModuleDatabase<CdpDbContext> database, ICurrentUser user) : ISingletonDependency
{
    // One preview at a time a host: each holds the lock while it works out every segment, and no tenant may take the connections that events come in by.
    private readonly SemaphoreSlim _preview = new(1);

    private const int MaxReplays = 3;

    /// <summary>How long a statement of a preview may take, and how long it waits for its turn.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Begins one under the lock.</summary>
    public Task<TenantTransaction> BeginAsync(CancellationToken cancellationToken) =>
        database.BeginAsync(transaction => transaction.ExecuteAsync(RegroupingSql.Lock, null, cancellationToken), cancellationToken);

    /// <summary>Does something under the lock and commits it. Work on segments goes the other way through their tables: who is the victim of a deadlock begins anew.</summary>
    public async Task<T> CarryOutAsync<T>(Func<TenantTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var replay = 0; ; replay++)
        {
            try
            {
                await using var transaction = await BeginAsync(cancellationToken);
                var answer = await work(transaction);
                await transaction.CommitAsync(cancellationToken);
                return answer;
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.DeadlockDetected && replay < MaxReplays)
            {
                // Begun anew.
            }
        }
    }

    /// <summary>Does something under the lock, reads what came of it and takes it back.</summary>
    /// <exception cref="TooManyRequestsException">Another preview is being worked out, or this one takes too long.</exception>
    public async Task<T> TryOutAsync<T>(Func<TenantTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!await _preview.WaitAsync(Patience, cancellationToken))
        {
            throw new TooManyRequestsException(Patience);
        }

        try
        {
            await using var transaction = await BeginAsync(cancellationToken);
            await transaction.ExecuteAsync($"set local statement_timeout = {(int)Patience.TotalMilliseconds}", null, cancellationToken);
            return await work(transaction);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.QueryCanceled && !cancellationToken.IsCancellationRequested)
        {
            throw new TooManyRequestsException(Patience);
        }
        finally
        {
            _preview.Release();
        }
    }

    /// <summary>Does it once under the caller's key. The key stands together with what is asked for: used again for something else, it asks for something else.</summary>
    /// <param name="transaction">Under the lock.</param>
    /// <param name="act">What is done.</param>
    /// <param name="idempotencyKey">The caller's; without one it is done each time.</param>
    /// <param name="asked">What is asked for.</param>
    /// <param name="work">Does it.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    public Task<T> OnceAsync<T>(
        TenantTransaction transaction, string act, string? idempotencyKey, object asked, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(idempotencyKey))
        {
            return work();
        }

        return transaction.CallOnceAsync($"{act}:{user.Id}:{AskedKey.Of(idempotencyKey, asked)}", work, cancellationToken);
    }
}
