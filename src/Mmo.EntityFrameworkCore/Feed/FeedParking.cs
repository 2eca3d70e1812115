using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.MultiTenancy;
using Mmo.PlugIns;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>Puts commits aside that a consumer cannot take, and takes them once more when somebody asks for it.</summary>
internal sealed class FeedParking(
    IFeedConsumer consumer, IModuleDatabase database, ICurrentTenant currentTenant, PlugIn? plugIn, PlugInFaults faults, ILogger logger)
{
    // One retry is a request that somebody waits for.
    private const int MostParked = 200;

    private readonly FeedCursor _cursor = new(consumer, database.Schema);

    /// <summary>Puts aside the commit after the cursor.</summary>
    public async Task ParkAsync(Guid tenantId, FeedPosition head, Exception exception, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var from = await _cursor.LockAsync(transaction, head, cancellationToken);
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
            new { tenantId, consumer.Name, consumer.Producer, batch.Position, batch.BatchId, Error = ErrorOf(exception) },
            cancellationToken);
        await _cursor.MoveAsync(transaction, batch.Position, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        faults.Note(plugIn, PlugInPart.Feed, consumer.Name, exception.Message, tenantId);
    }

    /// <summary>
    /// Takes parked commits of a tenant once more, the oldest first, each by itself: what is taken is parked no longer, in the transaction of
    /// its effects. The cursor, which is beyond them, stays where it is and keeps the consumer itself out meanwhile.
    /// </summary>
    public async Task<ParkedRetry> RetryAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        IReadOnlyList<ParkedRow> parked;
        await using (var transaction = await database.BeginAsync(tenantId, cancellationToken))
        {
            parked = await transaction.QueryAsync<ParkedRow>(
                FeedSql.Parked(database.Schema), new { consumer.Name, consumer.Producer, MostParked }, cancellationToken);
        }

        using var _ = currentTenant.Change(tenantId);
        var taken = 0;
        foreach (var row in parked)
        {
            taken += await RetryOneAsync(tenantId, row, cancellationToken) ? 1 : 0;
        }

        if (taken == parked.Count)
        {
            faults.Clear(plugIn, PlugInPart.Feed, consumer.Name, tenantId);
        }

        return new ParkedRetry(taken, parked.Count - taken);
    }

    private async Task<bool> RetryOneAsync(Guid tenantId, ParkedRow row, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            await _cursor.LockAsync(transaction, new FeedPosition { TenantId = tenantId, Position = row.Position }, cancellationToken);
            if (await transaction.ExecuteAsync(FeedSql.Unpark(database.Schema), new { row.Id }, cancellationToken) == 0)
            {
                // Somebody else's retry took it.
                return true;
            }

            var batch = await transaction.SingleOrDefaultAsync<FeedBatchRow>(FeedSql.BatchAt(consumer.Producer), new { row.Position }, cancellationToken);
            if (batch is not null)
            {
                await consumer.ConsumeAsync(FeedSlice.Of(tenantId, row.Position - 1, row.Position, [batch]), transaction, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !DatabaseErrors.IsTransient(exception))
        {
            logger.LogWarning(exception, "Feed consumer {Consumer} failed again on position {Position} of tenant {Tenant}.", consumer.Name, row.Position, tenantId);
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            await transaction.ExecuteAsync(FeedSql.FailedAgain(database.Schema), new { row.Id, Error = ErrorOf(exception) }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            faults.Note(plugIn, PlugInPart.Feed, consumer.Name, exception.Message, tenantId);
            return false;
        }
    }

    private static string ErrorOf(Exception exception) => $"{exception.GetType().Name}: {exception.Message}";
}
