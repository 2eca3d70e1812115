namespace Mmo.Campaign.Journeys.Definition;

/// <summary>The person leaves the journey (离开).</summary>
public sealed record ExitNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "exit";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Outputs() => [];
}
