using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.Webhooks;

/// <summary>A delivery as it stands in the quarantine.</summary>
internal sealed class DeliveryRow
{
    public Guid Id { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public string Reason { get; init; } = "";

    public byte[] Raw { get; init; } = [];

    public string Envelope { get; init; } = "{}";

    public IReadOnlyDictionary<string, string> Headers => RequestEnvelope.Parse(Envelope).Headers;
}
