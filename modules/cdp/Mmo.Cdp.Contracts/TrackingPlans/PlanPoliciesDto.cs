using System.Text.Json.Serialization;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>What becomes of events that are not as planned, violation by violation.</summary>
public sealed class PlanPoliciesDto
{
    /// <summary>Accept, flag or quarantine.</summary>
    [JsonRequired]
    public PlanPolicy UnplannedEvent { get; set; } = PlanPolicy.Flag;

    /// <summary>Accept, flag, drop or quarantine.</summary>
    [JsonRequired]
    public PlanPolicy UnplannedProperty { get; set; } = PlanPolicy.Flag;

    /// <summary>Accept, flag or quarantine.</summary>
    [JsonRequired]
    public PlanPolicy MissingProperty { get; set; } = PlanPolicy.Flag;

    /// <summary>Accept, flag, drop or quarantine.</summary>
    [JsonRequired]
    public PlanPolicy WrongType { get; set; } = PlanPolicy.Flag;

    /// <summary>Accept, flag, drop or quarantine.</summary>
    [JsonRequired]
    public PlanPolicy ValueNotAllowed { get; set; } = PlanPolicy.Flag;
}
