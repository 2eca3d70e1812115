using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Telemetry;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>Drives one consumer: which tenants are behind, a slice of each in turn, effects and cursor in one transaction.</summary>
internal sealed class FeedRunner(
    IFeedConsumer consumer,
    IModuleDatabase database,
    ICurrentTenant currentTenant,
    ILogger logger)
{
    /// <summary>Takes one slice of every tenant that is behind.</summary>
    /// <returns>True when there may be more.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var more = false;
        foreach (var head in await BehindAsync(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var _ = currentTenant.Change(head.TenantId);
            more |= await TakeAsync(head, consumer.MaxBatches, cancellationToken);
        }

        return more;
    }

    /// <summary>The tenants that it is behind in.</summary>
    public async Task<IReadOnlyList<Guid>> TenantsAsync(CancellationToken cancellationToken) =>
        [.. (await BehindAsync(cancellationToken)).Select(h => h.TenantId)];

    /// <summary>How far it is behind in a tenant: in commits, of any type, and by the age of the oldest.</summary>
    public async Task<Backlog> BacklogAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        return (await transaction.SingleOrDefaultAsync<Backlog>(
            FeedSql.Backlog(database.Schema, consumer.Producer),
            new { consumer.Name, consumer.Producer, Start = consumer.StartsAtEnd ? long.MaxValue : 0, Backlog.Most }, cancellationToken))!;
    }

    private async Task<IReadOnlyList<FeedPosition>> BehindAsync(CancellationToken cancellationToken)
    {
        var heads = await database.QueryWithoutTenantAsync<FeedPosition>($"select tenant_id, position from {consumer.Producer}_api.feed_heads()", null, cancellationToken);
        var cursors = (await database.QueryWithoutTenantAsync<FeedPosition>(
                $"select tenant_id, position from {database.Schema}.feed_cursors(@Name, @Producer)", new { consumer.Name, consumer.Producer }, cancellationToken))
            .ToDictionary(c => c.TenantId, c => c.Position);
        return [.. heads.Where(h => cursors.GetValueOrDefault(h.TenantId) < h.Position)];
    }

    private async Task<bool> TakeAsync(FeedPosition head, int maxBatches, CancellationToken cancellationToken)
    {
        var tenantId = head.TenantId;
        long from;
        IReadOnlyList<FeedBatchRow> batches;
        try
        {
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            from = await LockCursorAsync(transaction, head, cancellationToken);
            batches = await transaction.QueryAsync<FeedBatchRow>(
                $"""
                select position, batch_id, types, min_time, max_time
                from {consumer.Producer}_api.feed_v1
                where position > @from
                order by position
                limit @maxBatches
                """,
                new { from, maxBatches }, cancellationToken);
            if (batches.Count == 0)
            {
                return false;
            }

            var types = await consumer.TypesAsync(tenantId, cancellationToken);
            var wanted = batches.Where(b => types is null || b.Types.Any(types.Contains)).ToArray();
            if (wanted.Length > 0)
            {
                using var span = KernelTelemetry.Spans.StartActivity("feed slice");
                span?.SetTag("mmo.consumer", consumer.Name).SetTag("mmo.commits", wanted.Length);
                await consumer.ConsumeAsync(SliceOf(tenantId, from, batches[^1].Position, wanted), transaction, cancellationToken);
            }

            await MoveCursorAsync(transaction, batches[^1].Position, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return batches.Count == maxBatches;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !DatabaseErrors.IsTransient(exception))
        {
            if (maxBatches > 1)
            {
                // Bisect: the good commits before the bad one go through, then the bad one stands alone.
                logger.LogWarning(exception, "Feed consumer {Consumer} failed on a slice of tenant {Tenant}; trying smaller ones.", consumer.Name, tenantId);
                return await TakeAsync(head, maxBatches / 2, cancellationToken) || true;
            }

            await ParkAsync(tenantId, head, exception, cancellationToken);
            return true;
        }
    }

    private async Task ParkAsync(Guid tenantId, FeedPosition head, Exception exception, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var from = await LockCursorAsync(transaction, head, cancellationToken);
        var batch = await transaction.SingleOrDefaultAsync<FeedBatchRow>(
            $"""
            select position, batch_id, types, min_time, max_time
            from {consumer.Producer}_api.feed_v1 where position > @from order by position limit 1
            """,
            new { from }, cancellationToken);
        if (batch is null)
        {
            return;
        }

        logger.LogError(exception, "Feed consumer {Consumer} parked position {Position} of tenant {Tenant}.", consumer.Name, batch.Position, tenantId);
        await transaction.ExecuteAsync(
            $"""
            insert into {database.Schema}.feed_parked (id, tenant_id, consumer, producer, position, batch_id, error)
            values (gen_random_uuid(), @tenantId, @Name, @Producer, @Position, @BatchId, @Error)
            """,
            new { tenantId, consumer.Name, consumer.Producer, batch.Position, batch.BatchId, Error = $"{exception.GetType().Name}: {exception.Message}" },
            cancellationToken);
        await MoveCursorAsync(transaction, batch.Position, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<long> LockCursorAsync(TenantTransaction transaction, FeedPosition head, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(
            $"""
            insert into {database.Schema}.feed_cursor (consumer, producer, tenant_id, position)
            values (@Name, @Producer, @TenantId, @Start)
            on conflict (consumer, producer, tenant_id) do nothing
            """,
            new { consumer.Name, consumer.Producer, transaction.TenantId, Start = consumer.StartsAtEnd ? head.Position : 0 }, cancellationToken);
        return await transaction.SingleOrDefaultAsync<long>(
            $"select position from {database.Schema}.feed_cursor where consumer = @Name and producer = @Producer and tenant_id = @TenantId for update",
            new { consumer.Name, consumer.Producer, transaction.TenantId }, cancellationToken);
    }

    private Task MoveCursorAsync(TenantTransaction transaction, long position, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(
            $"""
            update {database.Schema}.feed_cursor set position = @position, updated_at = now()
            where consumer = @Name and producer = @Producer and tenant_id = @TenantId
            """,
            new { position, consumer.Name, consumer.Producer, transaction.TenantId }, cancellationToken);

    private static FeedSlice SliceOf(Guid tenantId, long from, long to, FeedBatchRow[] batches) => new(
        tenantId,
        from,
        to,
        [.. batches.Select(b => b.BatchId)],
        [.. batches.SelectMany(b => b.Types).Distinct()],
        batches.Min(b => b.MinTime),
        batches.Max(b => b.MaxTime));
}
