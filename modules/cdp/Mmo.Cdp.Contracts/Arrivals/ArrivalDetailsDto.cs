using System.Diagnostics.CodeAnalysis;

namespace Mmo.Cdp.Arrivals;

/// <summary>A stored event with what came.</summary>
public sealed record ArrivalDetailsDto : ArrivalDto
{
    /// <summary>Nothing yet.</summary>
    public ArrivalDetailsDto()
    {
    }

    /// <summary>What the list tells of it; what came is to be said beside it.</summary>
    [SetsRequiredMembers]
    public ArrivalDetailsDto(ArrivalDto listed)
        : base(listed) => (EventId, Properties, Context) = ("", "{}", "{}");

    /// <summary>The id it came with, or was given.</summary>
    public required string EventId { get; init; }

    /// <summary>Its properties or traits as JSON text; personal data is masked.</summary>
    public required string Properties { get; init; }

    /// <summary>What its SDK said of device, page and campaign; masked too.</summary>
    public required string Context { get; init; }
}
