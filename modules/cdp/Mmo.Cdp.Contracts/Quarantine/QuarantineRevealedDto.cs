namespace Mmo.Cdp.Quarantine;

/// <summary>A refused event as it came.</summary>
public sealed class QuarantineRevealedDto
{
    /// <summary>The text; bytes that are no text are shown as �.</summary>
    public required string Json { get; init; }

    /// <summary>What the request said for all its events.</summary>
    public string? Envelope { get; init; }
}
