using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Sources;

namespace Mmo.Cdp.Quarantine;

/// <summary>A refused event as it stands in the database; the list reads it without what came.</summary>
internal sealed class QuarantineRow
{
    // No events, or what no change on our side makes good.
    private static readonly HashSet<string> Hopeless =
    [
        RejectionReason.BadContext, RejectionReason.TooManyBadEvents, RejectionReason.UnknownPart, RejectionReason.TooLarge, RejectionReason.TooDeep,
        RejectionReason.NotAnObject, RejectionReason.BadUtf8, RejectionReason.NulCharacter, RejectionReason.BadUnicode, RejectionReason.BadNumber, RejectionReason.NotSupported,
    ];

    public Guid Id { get; init; }

    public int SourceNo { get; init; }

    public Guid SourceId { get; init; }

    public string SourceName { get; init; } = "";

    public SourceKind SourceKind { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public string Reason { get; init; } = "";

    public string? Detail { get; init; }

    public string? EventId { get; init; }

    public string? EventType { get; init; }

    public int Size { get; init; }

    public int KeptSize { get; init; }

    public DateTimeOffset? ReplayedAt { get; init; }

    public byte[] Raw { get; init; } = [];

    public string Envelope { get; init; } = "{}";

    /// <summary>A webhook's delivery as it came: events are made of it by the mapping of its source.</summary>
    public bool IsDelivery => RequestEnvelope.Parse(Envelope).Format == RequestFormat.Webhook;

    public bool IsInternal => SourceKind == SourceKind.Internal;

    /// <summary>The whole of an event of a source is there, and it may be good after a change here.</summary>
    public bool CanBeReplayed => KeptSize == Size && !IsInternal && !Hopeless.Contains(Reason);
}
