namespace Mmo.Campaign.Journeys.Definition;

/// <summary>Makes a lead for sales (转线索); the person goes on at once.</summary>
public sealed record LeadNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "lead";

    /// <summary>What it is about, one line.</summary>
    public string Title { get; init; } = "";

    /// <summary>Why marketing thinks so, in words for the salesperson.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The organisation unit that gets it; null for the person's own.</summary>
    public Guid? UnitId { get; init; }
}
