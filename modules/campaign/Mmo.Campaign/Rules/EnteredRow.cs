using Mmo.Campaign.Enrolments;

namespace Mmo.Campaign.Rules;

/// <summary>Somebody who entered a journey that has a goal or exit rules.</summary>
internal sealed class EnteredRow
{
    public Guid Id { get; init; }

    public Guid JourneyId { get; init; }

    public int Version { get; init; }

    public long ProfileId { get; init; }

    public long PartNo { get; init; }

    public string NodeId { get; init; } = "";

    public int Step { get; init; }

    public int Visit { get; init; }

    public EnrolmentState State { get; init; }

    public Guid? MessageId { get; init; }

    public DateTimeOffset NodeSince { get; init; }

    /// <summary>Where the entry stands on the feed; null for who entered before there were rules.</summary>
    public long? EntryPosition { get; init; }

    public int? EntryN { get; init; }

    public DateTimeOffset? EntryAt { get; init; }

    public DateTimeOffset? GoalAt { get; init; }

    public string? TriggerEvent { get; init; }
}
