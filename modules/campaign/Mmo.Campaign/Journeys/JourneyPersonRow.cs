namespace Mmo.Campaign.Journeys;

internal sealed class JourneyPersonRow
{
    public Guid EnrolmentId { get; init; }

    public Guid ProfileId { get; init; }

    public string? Name { get; init; }

    public int Version { get; init; }

    public string NodeId { get; init; } = "";

    public NodeOutcome Outcome { get; init; }

    public string? Reason { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset DueAt { get; init; }
}
