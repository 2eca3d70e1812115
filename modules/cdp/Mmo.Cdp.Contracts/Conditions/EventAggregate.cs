namespace Mmo.Cdp.Conditions;

/// <summary>How events are summed up.</summary>
public enum EventAggregate
{
    /// <summary>The number of events.</summary>
    Count = 0,

    /// <summary>The sum of a numeric property.</summary>
    Sum = 1,
}
