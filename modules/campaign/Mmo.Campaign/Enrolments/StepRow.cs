using Mmo.Campaign.Journeys;

namespace Mmo.Campaign.Enrolments;

internal sealed class StepRow
{
    public int Step { get; init; }

    public string NodeId { get; init; } = "";

    public DateTimeOffset ArrivedAt { get; init; }

    public DateTimeOffset? At { get; init; }

    public NodeOutcome Outcome { get; init; }

    public string? Output { get; init; }

    public string? Reason { get; init; }

    public string? Detail { get; init; }

    public Guid? MessageId { get; init; }
}
