namespace Mmo.Campaign.Messages;

/// <summary>A message of which it is about to be known, or decided, what became of it.</summary>
internal sealed class UncertainMessage
{
    public Guid Id { get; init; }

    public Guid JourneyId { get; init; }

    public string NodeId { get; init; } = "";

    public Guid TemplateId { get; init; }

    public long PartNo { get; init; }

    /// <summary>When it became uncertain, which is when it went out if it did.</summary>
    public DateTimeOffset SentAt { get; init; }

    /// <summary>A stopped journey sends nothing more, not even this.</summary>
    public bool MaySend { get; init; }
}
