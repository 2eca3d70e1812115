namespace Mmo.Campaign.Journeys.Definition;

/// <summary>Waits until an event comes, or a time-out (等待事件). Events since the message before count.</summary>
public sealed record WaitForEventNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "waitForEvent";

    /// <summary>The output of people whose event came.</summary>
    public const string EventOutput = "event";

    /// <summary>The output of people whose event did not come in time.</summary>
    public const string TimeoutOutput = "timeout";

    /// <summary>The event.</summary>
    public string EventName { get; init; } = "";

    /// <summary>What its properties must be; all must hold.</summary>
    public IReadOnlyList<PropertyFilter> Filters { get; init; } = [];

    /// <summary>How many units to wait at most.</summary>
    public int TimeoutAmount { get; init; }

    /// <summary>The unit.</summary>
    public WaitUnit TimeoutUnit { get; init; } = WaitUnit.Days;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Outputs() => [EventOutput, TimeoutOutput];
}
