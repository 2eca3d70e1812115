namespace Mmo.Campaign.Journeys.Definition;

/// <summary>
/// Holds some people back from what follows (对照组), to compare with: they leave the journey with the reason <see cref="LeftReason"/>. Who
/// is held back follows from the experiment and the profile alone, so it stays as at a <see cref="SplitNode"/>.
/// </summary>
public sealed record HoldoutNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "holdout";

    /// <summary>Why people who are held back left.</summary>
    public const string LeftReason = "holdout";

    /// <summary>How many of a hundred people are held back: 1 to 90.</summary>
    public int Percent { get; init; }

    /// <summary>Holdouts with the same key hold back the same people, also in other journeys; null: this node of this journey alone.</summary>
    public string? ExperimentKey { get; init; }
}
