namespace Mmo.Campaign.Journeys.Definition;

/// <summary>Waits for a time (等待).</summary>
public sealed record WaitNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "wait";

    /// <summary>How the time is said.</summary>
    public WaitMode Mode { get; init; }

    /// <summary>How many units, for <see cref="WaitMode.Duration"/>; how many whole days before the time of day, for <see cref="WaitMode.UntilTime"/>.</summary>
    public int Amount { get; init; }

    /// <summary>The unit, for <see cref="WaitMode.Duration"/>.</summary>
    public WaitUnit Unit { get; init; } = WaitUnit.Days;

    /// <summary>The time of day, <c>HH:mm</c> in the person's zone, for <see cref="WaitMode.UntilTime"/>.</summary>
    public string? TimeOfDay { get; init; }
}
