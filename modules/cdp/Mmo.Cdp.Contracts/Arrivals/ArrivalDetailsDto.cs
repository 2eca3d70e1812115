namespace Mmo.Cdp.Arrivals;

/// <summary>A stored event with what came.</summary>
public sealed class ArrivalDetailsDto : ArrivalDto
{
    /// <summary>The id it came with, or was given.</summary>
    public required string EventId { get; init; }

    /// <summary>Its properties or traits as JSON text; personal data is masked.</summary>
    public required string Properties { get; init; }

    /// <summary>What its SDK said of device, page and campaign; masked too.</summary>
    public required string Context { get; init; }
}
