namespace Mmo.Cdp.TrackingPlans;

/// <summary>A counted violation as it stands in the database.</summary>
internal sealed class ViolationRow
{
    public string Violation { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Name { get; init; } = "";

    public string Property { get; init; } = "";

    public long Count { get; init; }

    public DateTimeOffset FirstAt { get; init; }

    public DateTimeOffset LastAt { get; init; }

    public string? Sample { get; init; }

    public PlanViolationDto ToDto(string label, PlanPolicies policies)
    {
        var violation = Enum.Parse<PlanViolationKind>(Violation, ignoreCase: true);
        return new PlanViolationDto
        {
            Violation = violation,
            Kind = PlanKinds.Of(Kind) ?? PlanEventKind.Track,
            Name = Name,
            Label = label,
            Property = Property.Length == 0 ? null : Property,
            Count = Count,
            FirstTime = FirstAt,
            LastTime = LastAt,
            Sample = Sample,
            Policy = policies.Of(violation),
        };
    }
}
