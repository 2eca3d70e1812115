namespace Mmo.Cdp.Quarantine;

/// <summary>A refused event with what came.</summary>
public sealed class QuarantinedEventDetailsDto : QuarantinedEventDto
{
    /// <summary>What to do about it, in words.</summary>
    public required string Advice { get; init; }

    /// <summary>The event's own id.</summary>
    public string? EventId { get; init; }

    /// <summary>The SDK that sent it, with its version.</summary>
    public string? Library { get; init; }

    /// <summary>The JSON as it came, personal data masked; null when it cannot be read well enough to mask it.</summary>
    public string? Json { get; init; }

    /// <summary>What the request said for all its events, masked likewise.</summary>
    public string? Envelope { get; init; }
}
