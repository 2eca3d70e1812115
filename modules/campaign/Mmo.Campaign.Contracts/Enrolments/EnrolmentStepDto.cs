using Mmo.Campaign.Journeys;

namespace Mmo.Campaign.Enrolments;

/// <summary>One step on a person's way: why they are where they are.</summary>
public sealed class EnrolmentStepDto
{
    /// <summary>1 for the first.</summary>
    public int Step { get; init; }

    /// <summary>The node.</summary>
    public string NodeId { get; init; } = "";

    /// <summary>The node's name.</summary>
    public string NodeName { get; init; } = "";

    /// <summary>The node's type: <c>wait</c>, <c>email</c>.</summary>
    public string NodeType { get; init; } = "";

    /// <summary>When the person came.</summary>
    public DateTimeOffset ArrivedAt { get; init; }

    /// <summary>When the person went on; null for where they are now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How, or <see cref="NodeOutcome.Waiting"/>.</summary>
    public NodeOutcome Outcome { get; init; }

    /// <summary>The way taken: the output's id.</summary>
    public string? Output { get; init; }

    /// <summary>Why, where there is a reason.</summary>
    public string? Reason { get; init; }

    /// <summary>What made the person go on, as JSON: the event that came, with its id and time.</summary>
    public string? Detail { get; init; }

    /// <summary>The message of this step, if it made one.</summary>
    public Guid? MessageId { get; init; }

    /// <summary>What is stored about why.</summary>
    public EnrolmentWhyDto Why { get; init; } = new();
}
