namespace Mmo.Cdp.TrackingPlans;

/// <summary>In which way an event is not as planned.</summary>
public enum PlanViolationKind
{
    /// <summary>A track event that the plan does not know.</summary>
    UnplannedEvent,

    /// <summary>A property that the plan does not know.</summary>
    UnplannedProperty,

    /// <summary>A required property that is missing or null.</summary>
    MissingProperty,

    /// <summary>A value of another type.</summary>
    WrongType,

    /// <summary>A value that is none of the allowed ones.</summary>
    ValueNotAllowed,
}
