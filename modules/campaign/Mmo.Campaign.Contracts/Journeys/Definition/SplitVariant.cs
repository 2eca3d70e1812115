namespace Mmo.Campaign.Journeys.Definition;

/// <summary>One variant of a split (方案).</summary>
public sealed record SplitVariant
{
    /// <summary>Its id, which is also the output.</summary>
    public string Id { get; init; } = "";

    /// <summary>What the marketer calls it.</summary>
    public string Name { get; init; } = "";

    /// <summary>How many of a hundred people take it: 0 to 100.</summary>
    public int Percent { get; init; }
}
