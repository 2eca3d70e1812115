namespace Mmo.Cdp.Conditions;

/// <summary>A length of time: never a calendar day, always 24 hours.</summary>
public enum TimeUnit
{
    /// <summary>60 minutes.</summary>
    Hour = 0,

    /// <summary>24 hours.</summary>
    Day = 1,
}
