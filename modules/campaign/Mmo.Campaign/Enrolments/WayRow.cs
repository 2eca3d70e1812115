namespace Mmo.Campaign.Enrolments;

internal sealed class WayRow
{
    public Guid Id { get; init; }

    public Guid JourneyId { get; init; }

    public string JourneyName { get; init; } = "";

    public int Version { get; init; }

    public string NodeId { get; init; } = "";

    public int Step { get; init; }

    public DateTimeOffset EnteredAt { get; init; }

    public DateTimeOffset NodeSince { get; init; }

    public DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? LeftAt { get; init; }

    public string? LeftReason { get; init; }

    public DateTimeOffset? GoalAt { get; init; }

    public bool IsHeld { get; init; }

    public string? HoldReason { get; init; }

    public Guid? OpenMessageId { get; init; }

    public string Status { get; init; } = "";

    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>The event that let the person in; null for who came by a segment.</summary>
    public string? EntryEvent { get; init; }

    public DateTimeOffset? EntryAt { get; init; }

    /// <summary>When something is done next for who is inside.</summary>
    public DateTimeOffset NextAt { get; init; }

    public int Attempts { get; init; }

    public int? CallStatus { get; init; }

    public string? Trouble { get; init; }

    public DateTimeOffset? SentAt { get; init; }
}
