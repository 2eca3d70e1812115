namespace Mmo.Cdp.TrackingPlans;

/// <summary>What becomes of events that are not as planned.</summary>
internal readonly struct PlanPolicies(PlanPoliciesDto policies)
{
    private readonly PlanPolicy _unplannedEvent = policies.UnplannedEvent;
    private readonly PlanPolicy _unplannedProperty = policies.UnplannedProperty;
    private readonly PlanPolicy _missingProperty = policies.MissingProperty;
    private readonly PlanPolicy _wrongType = policies.WrongType;
    private readonly PlanPolicy _valueNotAllowed = policies.ValueNotAllowed;

    public PlanPolicy Of(PlanViolationKind violation) => violation switch
    {
        PlanViolationKind.UnplannedEvent => _unplannedEvent,
        PlanViolationKind.UnplannedProperty => _unplannedProperty,
        PlanViolationKind.MissingProperty => _missingProperty,
        PlanViolationKind.WrongType => _wrongType,
        _ => _valueNotAllowed,
    };
}
