namespace Mmo.Cdp.TrackingPlans;

/// <summary>Types of which a value may have any.</summary>
[Flags]
internal enum PlanTypes : byte
{
    /// <summary>Nothing is said of it.</summary>
    Any = 0,
    Text = 1,
    Number = 2,
    WholeNumber = 4,
    Boolean = 8,
    Time = 16,
    List = 32,
    Object = 64,
}
