using System.Text.Json;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Ids;
using Mmo.Json;
using Mmo.Users;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Connections;

/// <summary>
/// A transaction of one tenant in one module's database. What is not committed when it is disposed is rolled back.
/// Statements name the module's tables with their schema: <c>cdp.source</c>.
/// </summary>
public sealed class TenantTransaction(
    string schema,
    Guid tenantId,
    NpgsqlConnection connection,
    NpgsqlTransaction transaction,
    ICurrentUser currentUser,
    TimeProvider clock) : IAsyncDisposable
{
    /// <summary>Binds the transaction to a tenant: $1 is its id as text.</summary>
    public const string Bind = "select set_config('mmo.tenant_id', $1, true)";

    /// <summary>The same, for statements whose plans are kept.</summary>
    internal const string BindKept =
        """
        select set_config('mmo.tenant_id', $1, true), set_config('plan_cache_mode', 'force_generic_plan', true),
               set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)
        """;

    /// <summary>The last statement of a batch that is committed along, so that nothing waits for one more round trip.</summary>
    public const string CommitAlong = "commit";

    /// <summary>The tenant.</summary>
    public Guid TenantId { get; } = tenantId;

    /// <summary>The open connection, for statements that want Npgsql itself.</summary>
    public NpgsqlConnection Connection { get; } = connection;

    /// <summary>The open transaction.</summary>
    public NpgsqlTransaction Transaction { get; } = transaction;

    /// <summary>Reads rows.</summary>
    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null, CancellationToken cancellationToken = default) =>
        SqlRows.QueryAsync<T>(Connection, Transaction, sql, parameters, cancellationToken);

    /// <summary>Reads one row, or null.</summary>
    public async Task<T?> SingleOrDefaultAsync<T>(string sql, object? parameters = null, CancellationToken cancellationToken = default) =>
        (await QueryAsync<T>(sql, parameters, cancellationToken)).SingleOrDefault();

    /// <summary>Runs a statement and returns how many rows it touched.</summary>
    public Task<int> ExecuteAsync(string sql, object? parameters = null, CancellationToken cancellationToken = default) =>
        SqlRows.ExecuteAsync(Connection, Transaction, sql, parameters, cancellationToken);

    /// <summary>Writes an audit entry in this transaction. Keep personal data and secrets out of <paramref name="changes"/>.</summary>
    public Task AuditAsync(
        string action, string entityType, string entityId, object? changes = null, string? reason = null, CancellationToken cancellationToken = default) =>
        ExecuteAsync(
            $"""
            insert into {schema}.audit_entry (id, tenant_id, at, user_id, api_key_id, user_name, action, entity_type, entity_id, changes, reason)
            values (@Id, @TenantId, @At, @UserId, @ApiKeyId, @UserName, @action, @entityType, @entityId, @Changes::jsonb, @reason)
            """,
            new
            {
                Id = Uuid.Next(clock), TenantId, At = clock.GetUtcNow(), UserId = currentUser.Id, currentUser.ApiKeyId, UserName = currentUser.Name,
                action, entityType, entityId, Changes = changes is null ? null : JsonSerializer.Serialize(changes, MmoJson.Options), reason,
            },
            cancellationToken);

    /// <summary>
    /// Puts integration events on the module's feed. It takes the feed lock, so it is the last thing before <see cref="CommitAsync"/>.
    /// </summary>
    /// <returns>The position of the commit on the feed.</returns>
    public Task<long> AppendFeedAsync(IReadOnlyList<FeedEvent> events, CancellationToken cancellationToken = default) =>
        FeedAppend.AppendAsync(this, schema, events, cancellationToken);

    /// <summary>Puts an action row: an effect in another module, done once by a worker through that module's contract.</summary>
    public Task EnqueueActionAsync(
        string kind, string idempotencyKey, object payload, DateTimeOffset? dueAt = null, CancellationToken cancellationToken = default) =>
        ExecuteAsync(
            $"""
            insert into {schema}.action (id, tenant_id, kind, idempotency_key, payload, due_at)
            values (@Id, @TenantId, @kind, @idempotencyKey, @Payload::jsonb, coalesce(@dueAt, now()))
            on conflict (tenant_id, kind, idempotency_key) do nothing
            """,
            new { Id = Uuid.Next(clock), TenantId, kind, idempotencyKey, Payload = JsonSerializer.Serialize(payload, MmoJson.Options), dueAt },
            cancellationToken);

    /// <summary>
    /// Makes a writing contract idempotent: the first call with a key runs and its answer is kept in this transaction; a replay answers as
    /// the first time did and changes nothing. Two at once: the second waits for the first to commit.
    /// </summary>
    public async Task<TAnswer> CallOnceAsync<TAnswer>(string idempotencyKey, Func<Task<TAnswer>> call, CancellationToken cancellationToken = default)
    {
        await ExecuteAsync("select pg_advisory_xact_lock(hashtextextended(@Key, 1))", new { Key = $"{schema}:{TenantId}:{idempotencyKey}" }, cancellationToken);
        var known = await SingleOrDefaultAsync<string>(
            $"select answer::text from {schema}.call_result where tenant_id = @TenantId and idempotency_key = @idempotencyKey",
            new { TenantId, idempotencyKey }, cancellationToken);
        if (known is not null)
        {
            return JsonSerializer.Deserialize<TAnswer>(known, MmoJson.Options)!;
        }

        var answer = await call();
        await ExecuteAsync(
            $"insert into {schema}.call_result (tenant_id, idempotency_key, answer) values (@TenantId, @idempotencyKey, @Answer::jsonb)",
            new { TenantId, idempotencyKey, Answer = JsonSerializer.Serialize(answer, MmoJson.Options) }, cancellationToken);
        return answer;
    }

    /// <summary>Commits; what follows on the connection is outside the tenant.</summary>
    public Task CommitAsync(CancellationToken cancellationToken = default) => Transaction.CommitAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }
}
