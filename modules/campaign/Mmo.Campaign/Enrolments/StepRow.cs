using Mmo.Campaign.Journeys;

namespace Mmo.Campaign.Enrolments;

internal sealed class StepRow
{
    /// <summary>The enrolment; read where steps of several are.</summary>
    public Guid EnrolmentId { get; init; }

    public int Step { get; init; }

    public string NodeId { get; init; } = "";

    public DateTimeOffset ArrivedAt { get; init; }

    public DateTimeOffset? At { get; init; }

    public NodeOutcome Outcome { get; init; }

    public string? Output { get; init; }

    public string? Reason { get; init; }

    public string? Detail { get; init; }

    public Guid? MessageId { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Of the message, the call or the step itself.</summary>
    public int? Attempts { get; init; }

    public int? Status { get; init; }

    /// <summary>Of where the person is now: when something is done next.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public string? Trouble { get; init; }
}
