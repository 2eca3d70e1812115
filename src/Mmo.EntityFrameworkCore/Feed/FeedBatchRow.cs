namespace Mmo.EntityFrameworkCore.Feed;

internal sealed class FeedBatchRow
{
    public long Position { get; init; }

    public long BatchId { get; init; }

    public string[] Types { get; init; } = [];

    public DateTimeOffset? MinTime { get; init; }

    public DateTimeOffset? MaxTime { get; init; }
}
