namespace Mmo.Campaign.Enrolments;

/// <summary>An enrolment that this transaction has locked.</summary>
internal sealed class EnrolmentRow
{
    public Guid Id { get; init; }

    public Guid JourneyId { get; init; }

    /// <summary>The profile; read only where events are matched.</summary>
    public long ProfileId { get; init; }

    public int Version { get; init; }

    public long PartNo { get; init; }

    public string Occasion { get; init; } = "";

    public string NodeId { get; init; } = "";

    public int Step { get; init; }

    public int Visit { get; init; }

    public EnrolmentState State { get; init; }

    public Guid? MessageId { get; init; }

    public long SincePosition { get; init; }

    public int SinceN { get; init; }

    public DateTimeOffset SinceAt { get; init; }

    public DateTimeOffset NodeSince { get; init; }

    /// <summary>The event that started the person, as JSON; read only where a node needs it.</summary>
    public string? TriggerEvent { get; init; }
}
