namespace Mmo.Campaign.Journeys;

/// <summary>Something wrong with a drawing.</summary>
public sealed class JourneyFaultDto
{
    /// <summary>The node; null for the whole journey.</summary>
    public string? NodeId { get; init; }

    /// <summary>The field of the node, where one is meant: <c>templateId</c>, <c>answers[0].condition</c>.</summary>
    public string? Field { get; init; }

    /// <summary>A short name of the rule: <c>unreachable</c>, <c>loop-without-wait</c>.</summary>
    public string Rule { get; init; } = "";

    /// <summary>True when it cannot be published like this; false for advice.</summary>
    public bool IsError { get; init; }

    /// <summary>What is wrong and what to do, in the language of the request.</summary>
    public string Message { get; init; } = "";
}
