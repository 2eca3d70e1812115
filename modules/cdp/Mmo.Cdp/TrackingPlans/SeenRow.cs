namespace Mmo.Cdp.TrackingPlans;

/// <summary>An event that a source has sent, as it stands in the database.</summary>
internal sealed class SeenRow
{
    public string Kind { get; init; } = "";

    public string Name { get; init; } = "";

    public long Count { get; init; }

    public DateTimeOffset FirstAt { get; init; }

    public DateTimeOffset LastAt { get; init; }

    public PlanEventKind EventKind => PlanKinds.Of(Kind) ?? PlanEventKind.Track;
}
