namespace Mmo.Cdp.TrackingPlans;

/// <summary>What a plan says.</summary>
internal sealed record PlanContent(bool IsOn, PlanPoliciesDto Policies, IReadOnlyList<PlanEventDto> Events)
{
    public static PlanContent Empty { get; } = new(false, new PlanPoliciesDto(), []);

    public static PlanContent Of(PlanRow? row) => row is null ? Empty : new(row.IsOn, row.ReadPolicies(), row.ReadEvents());

    public PlanEventDto? Find(PlanEventKind kind, string? name) => Events.FirstOrDefault(e => e.Kind == kind && PlanKinds.NameOf(e) == PlanKinds.NameOf(kind, name));
}
