namespace Mmo.Cdp.DataQuality;

/// <summary>How long after it happened an event came.</summary>
public enum Delay
{
    /// <summary>Within ten seconds.</summary>
    TenSeconds,

    /// <summary>Within a minute.</summary>
    Minute,

    /// <summary>Within ten minutes.</summary>
    TenMinutes,

    /// <summary>Within an hour.</summary>
    Hour,

    /// <summary>Within a day.</summary>
    Day,

    /// <summary>More than a day.</summary>
    Longer,
}
