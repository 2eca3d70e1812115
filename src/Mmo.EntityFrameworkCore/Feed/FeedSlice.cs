namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>The commits that a consumer takes in one transaction: all of one tenant, after its cursor, in the order of commits.</summary>
/// <param name="TenantId">The tenant.</param>
/// <param name="FromPosition">The cursor: the last position already taken.</param>
/// <param name="ToPosition">The last position of the slice; the cursor moves here when the consumer returns.</param>
/// <param name="BatchIds">The batches with at least one type that the consumer wants; never empty.</param>
/// <param name="Types">The types in these batches.</param>
/// <param name="MinTime">The earliest occurred_at of the batches, to prune partitions; null where the feed has none.</param>
/// <param name="MaxTime">The latest occurred_at of the batches.</param>
public sealed record FeedSlice(
    Guid TenantId,
    long FromPosition,
    long ToPosition,
    long[] BatchIds,
    IReadOnlyList<string> Types,
    DateTimeOffset? MinTime,
    DateTimeOffset? MaxTime)
{
    internal static FeedSlice Of(Guid tenantId, long from, long to, FeedBatchRow[] batches) => new(
        tenantId,
        from,
        to,
        [.. batches.Select(b => b.BatchId)],
        [.. batches.SelectMany(b => b.Types).Distinct()],
        batches.Min(b => b.MinTime),
        batches.Max(b => b.MaxTime));
}
