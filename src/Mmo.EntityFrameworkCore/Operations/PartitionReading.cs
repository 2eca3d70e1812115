namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>A table in monthly partitions.</summary>
public sealed class PartitionReading
{
    /// <summary>The schema and the table: <c>cdp_store.event</c>.</summary>
    public string Table { get; init; } = "";

    /// <summary>How many partitions it has.</summary>
    public int Count { get; init; }

    /// <summary>All of them with their indexes, in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>Rows, as the planner estimates them.</summary>
    public long Rows { get; init; }

    /// <summary>The newest partition.</summary>
    public string? Newest { get; init; }

    /// <summary>Where the newest ends.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>True when the next month has its partition.</summary>
    public bool HasNextMonth { get; init; }
}
