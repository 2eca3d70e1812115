using Mmo.Campaign.Journeys;

namespace Mmo.Campaign.Nodes;

/// <summary>The way of a person out of a node that asked somebody else.</summary>
internal sealed record Decision(string Output)
{
    public NodeOutcome Outcome { get; init; } = NodeOutcome.Passed;

    public string? Reason { get; init; }
}
