using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Telemetry;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;
using Mmo.PlugIns;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>
/// Drives one consumer: which tenants are behind, a slice of each in turn, effects and cursor in one transaction. In a tenant where its
/// plug-in is off a consumer stands still; turned on, it goes on where it stood.
/// </summary>
internal sealed class FeedRunner(
    IFeedConsumer consumer,
    IModuleDatabase database,
    ICurrentTenant currentTenant,
    PlugIn? plugIn,
    IPlugInSwitches switches,
    PlugInFaults faults,
    ILogger logger)
{
    private readonly FeedCursor _cursor = new(consumer, database.Schema);
    private readonly FeedParking _parking = new(consumer, database, currentTenant, plugIn, faults, logger);

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

    /// <summary>Takes parked commits of a tenant once more.</summary>
    public Task<ParkedRetry> RetryParkedAsync(Guid tenantId, CancellationToken cancellationToken) => _parking.RetryAsync(tenantId, cancellationToken);

    private async Task<IReadOnlyList<FeedPosition>> BehindAsync(CancellationToken cancellationToken)
    {
        var heads = await database.QueryWithoutTenantAsync<FeedPosition>($"select tenant_id, position from {consumer.Producer}_api.feed_heads()", null, cancellationToken);
        var cursors = (await database.QueryWithoutTenantAsync<FeedPosition>(
                $"select tenant_id, position from {database.Schema}.feed_cursors(@Name, @Producer)", new { consumer.Name, consumer.Producer }, cancellationToken))
            .ToDictionary(c => c.TenantId, c => c.Position);
        var behind = new List<FeedPosition>();
        foreach (var head in heads.Where(h => cursors.GetValueOrDefault(h.TenantId) < h.Position))
        {
            if (plugIn is null || await switches.IsOnAsync(plugIn, head.TenantId, cancellationToken))
            {
                behind.Add(head);
            }
        }

        return behind;
    }

    private async Task<bool> TakeAsync(FeedPosition head, int maxBatches, CancellationToken cancellationToken)
    {
        var tenantId = head.TenantId;
        long from;
        IReadOnlyList<FeedBatchRow> batches;
        try
        {
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            from = await _cursor.LockAsync(transaction, head, cancellationToken);
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
                // Where a consumer begins at the end, its cursor stands from the first look on: what comes next is its own.
                await transaction.CommitAsync(cancellationToken);
                return false;
            }

            var types = await consumer.TypesAsync(tenantId, cancellationToken);
            var wanted = batches.Where(b => types is null || b.Types.Any(types.Contains)).ToArray();
            if (wanted.Length > 0)
            {
                using var span = KernelTelemetry.Spans.StartActivity("feed slice");
                span?.SetTag("mmo.consumer", consumer.Name).SetTag("mmo.commits", wanted.Length);
                await consumer.ConsumeAsync(FeedSlice.Of(tenantId, from, batches[^1].Position, wanted), transaction, cancellationToken);
            }

            await _cursor.MoveAsync(transaction, batches[^1].Position, cancellationToken);
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

            await _parking.ParkAsync(tenantId, head, exception, cancellationToken);
            return true;
        }
    }
}
