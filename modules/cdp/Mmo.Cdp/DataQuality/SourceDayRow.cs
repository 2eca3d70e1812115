namespace Mmo.Cdp.DataQuality;

/// <summary>The counts of a source and day as they stand in the database.</summary>
internal sealed class SourceDayRow
{
    public int SourceNo { get; init; }

    public DateOnly Day { get; init; }

    public long Stored { get; init; }

    public long Replayed { get; init; }

    public long Imported { get; init; }

    public long Late { get; init; }

    public long Clamped { get; init; }

    public long UnknownPerson { get; init; }

    public long Delay10s { get; init; }

    public long Delay1m { get; init; }

    public long Delay10m { get; init; }

    public long Delay1h { get; init; }

    public long Delay1d { get; init; }

    public long DelayLonger { get; init; }

    public long Duplicates { get; init; }

    public long Quarantined { get; init; }

    public long FailedRequests { get; init; }

    /// <summary>What came on the day: what was replayed had come, and was refused, before.</summary>
    public long Received => Stored - Replayed + Duplicates + Quarantined;
}
