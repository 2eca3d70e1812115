namespace Mmo.Cdp.TrackingPlans;

/// <summary>The source that a plan belongs to.</summary>
internal sealed class PlanSource
{
    public int No { get; init; }

    public string Name { get; init; } = "";
}
