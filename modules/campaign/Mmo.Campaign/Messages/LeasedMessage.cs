namespace Mmo.Campaign.Messages;

/// <summary>A message that this host holds.</summary>
internal sealed class LeasedMessage
{
    public Guid Id { get; init; }

    public Guid Claim { get; init; }

    public Guid JourneyId { get; init; }

    public int Version { get; init; }

    public string NodeId { get; init; } = "";

    public Guid EnrolmentId { get; init; }

    public int Step { get; init; }

    public long PartNo { get; init; }

    public string Purpose { get; init; } = "";

    public string Address { get; init; } = "";

    public Guid TemplateId { get; init; }

    public Guid TemplateVersionId { get; init; }

    public string? Reason { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public int Attempts { get; init; }

    public bool Held { get; init; }

    public DateTimeOffset? CapAt { get; set; }

    /// <summary>The person still stands at the node and waits for this message.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>The properties of the event that started the person, as JSON.</summary>
    public string? TriggerProperties { get; init; }

    public bool IsMarketing => MessageTexts.PurposeOf(Purpose) == Journeys.Definition.MessagePurpose.Marketing;
}
