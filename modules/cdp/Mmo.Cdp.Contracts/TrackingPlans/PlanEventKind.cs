namespace Mmo.Cdp.TrackingPlans;

/// <summary>What a definition of a plan is about.</summary>
public enum PlanEventKind
{
    /// <summary>A track event of a certain name.</summary>
    Track,

    /// <summary>Every page seen.</summary>
    Page,

    /// <summary>Every screen seen.</summary>
    Screen,

    /// <summary>What is said of people: the traits of identify.</summary>
    Identify,

    /// <summary>What is said of groups.</summary>
    Group,
}
