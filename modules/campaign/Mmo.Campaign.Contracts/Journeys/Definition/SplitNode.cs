namespace Mmo.Campaign.Journeys.Definition;

/// <summary>
/// An experiment (A/B分流): people take one of several variants, always the same one. Which one follows from the experiment and the
/// profile alone (<see cref="ExperimentBucket"/>), so it stays over re-entries and over versions with the same percentages.
/// </summary>
public sealed record SplitNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "split";

    /// <summary>Two to five variants; their percentages make 100. Their order does not matter.</summary>
    public IReadOnlyList<SplitVariant> Variants { get; init; } = [];

    /// <summary>Splits with the same key share people out alike, also in other journeys; null: this node of this journey is the experiment.</summary>
    public string? ExperimentKey { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Outputs() => [.. Variants.Select(v => v.Id)];
}
