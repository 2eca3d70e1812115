namespace Mmo.Campaign.Messages;

internal sealed class MessageListRow
{
    public Guid Id { get; init; }

    public Guid JourneyId { get; init; }

    public string JourneyName { get; init; } = "";

    public int Version { get; init; }

    public string NodeId { get; init; } = "";

    public Guid EnrolmentId { get; init; }

    public Guid ProfileId { get; init; }

    public string? Name { get; init; }

    public string? Address { get; init; }

    public string Channel { get; init; } = "";

    public string Purpose { get; init; } = "";

    public Guid TemplateId { get; init; }

    public MessageState State { get; init; }

    public string? Reason { get; init; }

    public int Attempts { get; init; }

    public DateTimeOffset QueuedAt { get; init; }

    public DateTimeOffset DueAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    public DateTimeOffset? OpenedAt { get; init; }

    public DateTimeOffset? ClickedAt { get; init; }

    public int MachineOpens { get; init; }

    public int MachineClicks { get; init; }

    public DateTimeOffset? UnsubscribedAt { get; init; }
}
