using Mmo.Data;

namespace Mmo.Campaign.Journeys;

/// <summary>A person in a journey.</summary>
public sealed class JourneyPersonDto
{
    /// <summary>The enrolment, for its steps.</summary>
    public Guid EnrolmentId { get; init; }

    /// <summary>The profile, for the 360 page.</summary>
    public Guid ProfileId { get; init; }

    /// <summary>The name; masked unless the reader may see personal data.</summary>
    [PersonalData]
    public string? Name { get; init; }

    /// <summary>The version the person is in.</summary>
    public int Version { get; init; }

    /// <summary>The node.</summary>
    public string NodeId { get; init; } = "";

    /// <summary>How the person left the node, or <see cref="NodeOutcome.Waiting"/>.</summary>
    public NodeOutcome Outcome { get; init; }

    /// <summary>Why, where there is a reason: <c>no-consent</c>, <c>quiet-hours</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>When the person came to the node, or left it.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>When the clock moves the person on; null where only an event or a message does.</summary>
    public DateTimeOffset? DueAt { get; init; }
}
