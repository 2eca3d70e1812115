namespace Mmo.Campaign.Tracking;

internal sealed class TrackedMessage
{
    public long PartNo { get; init; }

    public Guid JourneyId { get; init; }

    public string NodeId { get; init; } = "";

    public Guid TemplateId { get; init; }

    /// <summary>The how-many-eth time.</summary>
    public int N { get; init; }

    public string Purpose { get; init; } = "";

    public string? Address { get; init; }

    /// <summary>Since when it was unknown whether it arrived; null when it is known.</summary>
    public DateTimeOffset? DoubtfulSince { get; init; }
}
