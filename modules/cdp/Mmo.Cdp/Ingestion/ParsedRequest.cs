namespace Mmo.Cdp.Ingestion;

/// <summary>A request whose JSON is known to be well-formed, cut into its events.</summary>
internal sealed class ParsedRequest
{
    public required RequestEnvelope Envelope { get; init; }

    public string? WriteKey { get; set; }

    public List<EventSlice> Events { get; } = [];

    /// <summary>What it says for all events but cannot be stored, by name.</summary>
    public List<(string Name, EventSlice Slice)> Unusable { get; } = [];

    /// <summary>Why nothing of it can be read: the error code of a 400 answer.</summary>
    public string? Error { get; set; }
}
