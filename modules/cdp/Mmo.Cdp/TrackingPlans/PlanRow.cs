using System.Text.Json;
using Mmo.Json;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>A plan as it stands in the database.</summary>
internal sealed class PlanRow
{
    public int SourceNo { get; init; }

    public bool IsOn { get; init; }

    public string Policies { get; init; } = "{}";

    public string Events { get; init; } = "[]";

    public string ConcurrencyStamp { get; init; } = "";

    public DateTimeOffset UpdatedAt { get; init; }

    public PlanPoliciesDto ReadPolicies() => JsonSerializer.Deserialize<PlanPoliciesDto>(Policies, MmoJson.Options)!;

    public PlanEventDto[] ReadEvents() => JsonSerializer.Deserialize<PlanEventDto[]>(Events, MmoJson.Options)!;

    public TrackingPlan ToPlan() => new(ReadPolicies(), ReadEvents());
}
