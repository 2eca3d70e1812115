using System.Text.Json;
using Mmo.Json;

namespace Mmo.Cdp.Ingestion;

/// <summary>What a request says beside its events and for all of them.</summary>
internal sealed class RequestEnvelope
{
    private byte[]? _json;

    /// <summary>The call, where the address names it; a batch names it event by event.</summary>
    public EventKind? Kind { get; init; }

    public DateTimeOffset? SentAt { get; set; }

    public ReadOnlyMemory<byte> Context { get; set; }

    public ReadOnlyMemory<byte> Integrations { get; set; }

    /// <summary>Its form in the quarantine, enough to replay an event.</summary>
    public ReadOnlyMemory<byte> Json => _json ??= JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Type = Kind is { } kind ? EventKinds.NameOf(kind) : null,
            SentAt,
            Context = Parse(Context),
            Integrations = Parse(Integrations),
        },
        MmoJson.Options);

    private static JsonElement? Parse(ReadOnlyMemory<byte> json) =>
        json.IsEmpty ? null : JsonElement.Parse(json.Span, new JsonDocumentOptions { MaxDepth = EventParser.MaxDepth + 1 });
}
