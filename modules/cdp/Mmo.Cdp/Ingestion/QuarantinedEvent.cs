namespace Mmo.Cdp.Ingestion;

/// <summary>An event that was refused, on its way to the quarantine.</summary>
internal sealed class QuarantinedEvent
{
    /// <summary>How much of a refused event is kept.</summary>
    public const int MaxRaw = 64 * 1024;

    public required int SourceNo { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required Rejection Rejection { get; init; }

    public required ReadOnlyMemory<byte> Raw { get; init; }

    public ReadOnlyMemory<byte> Envelope { get; init; } = JsonObjects.Empty;

    public required int Size { get; init; }

    /// <summary>How many events it stands for: the last row of a flood tells of all the others.</summary>
    public int Count { get; private init; } = 1;

    /// <summary>It was refused before and is refused again.</summary>
    public bool IsReplayed { get; private init; }

    public static QuarantinedEvent Of(
        int sourceNo, DateTimeOffset receivedAt, Rejection rejection, ReadOnlyMemory<byte> raw, ReadOnlyMemory<byte> envelope, int count = 1, bool isReplayed = false) => new()
    {
        Count = count,
        IsReplayed = isReplayed,
        SourceNo = sourceNo,
        ReceivedAt = receivedAt,
        Rejection = rejection,
        Raw = raw.Length > MaxRaw ? raw[..MaxRaw] : raw,
        Envelope = envelope,
        Size = raw.Length,
    };

    /// <summary>All of a webhook's delivery, however large: it was acknowledged, and its sender does not send it again.</summary>
    public static QuarantinedEvent OfDelivery(int sourceNo, DateTimeOffset receivedAt, Rejection rejection, ReadOnlyMemory<byte> raw, ReadOnlyMemory<byte> envelope) => new()
    {
        SourceNo = sourceNo, ReceivedAt = receivedAt, Rejection = rejection, Raw = raw, Envelope = envelope, Size = raw.Length,
    };
}
