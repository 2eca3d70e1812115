using Mmo.Campaign.Journeys;

namespace Mmo.Campaign.Enrolments;

/// <summary>How one person goes on.</summary>
internal sealed record Move(EnrolmentRow Row)
{
    public NodeOutcome Outcome { get; init; } = NodeOutcome.Passed;

    public string? Reason { get; init; }

    /// <summary>What moved the person on, as JSON.</summary>
    public string? Detail { get; init; }

    /// <summary>From where on events count for the next wait; null leaves it.</summary>
    public FeedPlace? Since { get; init; }

    /// <summary>True at a node that made a message.</summary>
    public bool HasMessage { get; init; }
}
