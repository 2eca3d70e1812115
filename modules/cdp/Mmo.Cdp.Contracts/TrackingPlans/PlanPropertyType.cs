namespace Mmo.Cdp.TrackingPlans;

/// <summary>What the value of a property may be.</summary>
public enum PlanPropertyType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A number without a fraction.</summary>
    WholeNumber,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>ISO 8601 text, or milliseconds since 1970.</summary>
    Time,

    /// <summary>A list.</summary>
    List,

    /// <summary>An object.</summary>
    Object,
}
