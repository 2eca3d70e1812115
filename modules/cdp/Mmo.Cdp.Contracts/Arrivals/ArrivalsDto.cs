namespace Mmo.Cdp.Arrivals;

/// <summary>What came since the last answer.</summary>
public sealed class ArrivalsDto
{
    /// <summary>At most fifty, newest first.</summary>
    public required IReadOnlyList<ArrivalDto> Items { get; init; }

    /// <summary>How many others came since that fit and are not among them.</summary>
    public long LeftOut { get; init; }

    /// <summary>How many events came since that were not even looked at, whether they fit or not: there were too many.</summary>
    public long NotLookedAt { get; init; }

    /// <summary>False when there were more than that.</summary>
    public bool IsExact { get; init; }

    /// <summary>To be sent with the next question.</summary>
    public required string Next { get; init; }
}
