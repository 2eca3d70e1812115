namespace Mmo.Cdp.DataQuality;

/// <summary>What came, and what became of it.</summary>
public sealed class DataQualityCountsDto
{
    /// <summary>Events that came: stored at once, refused, or known before.</summary>
    public long Received { get; init; }

    /// <summary>Events of these days in the event log, those included that were stored later, out of the quarantine.</summary>
    public long Stored { get; init; }

    /// <summary>Of them, how many were stored later, out of the quarantine.</summary>
    public long Replayed { get; init; }

    /// <summary>Events that were refused when they came. What was replayed since still counts: it came wrong.</summary>
    public long Quarantined { get; init; }

    /// <summary>Events that had come before: dropped.</summary>
    public long Duplicates { get; init; }

    /// <summary>Stored events whose person was known by nothing but devices and browsers when they were stored.</summary>
    public long UnknownPerson { get; init; }

    /// <summary>Stored events that came more than 24 hours after they happened.</summary>
    public long Late { get; init; }

    /// <summary>Stored events whose time was impossible and was put at the limit.</summary>
    public long TimeClamped { get; init; }

    /// <summary>Stored events that are history.</summary>
    public long Imported { get; init; }

    /// <summary>Requests of which nothing could be read: no JSON, or too large.</summary>
    public long FailedRequests { get; init; }

    /// <summary>Half of the stored events came within this, imports aside; null where there are none.</summary>
    public Delay? MedianDelay { get; init; }

    /// <summary>95 of a hundred came within this.</summary>
    public Delay? P95Delay { get; init; }

    /// <summary>Events received on the last full days, as many as asked for: up to yesterday.</summary>
    public long FullDays { get; init; }

    /// <summary>Events received on as many days before those; what they are compared with.</summary>
    public long DaysBefore { get; init; }
}
