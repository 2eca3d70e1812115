namespace Mmo.Campaign.PartDivisions;

/// <summary>An enrolment or a message with the event that somebody entered by.</summary>
internal sealed class EventRecordRow
{
    public Guid Id { get; init; }

    public Guid EnrolmentId { get; init; }

    public long PartNo { get; init; }

    public string EventId { get; init; } = "";

    public DateTimeOffset EventTime { get; init; }
}
