using Mmo.Application.Dtos;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Journeys;

/// <summary>A journey with its draft.</summary>
public sealed class JourneyDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it does.</summary>
    public JourneyStatus Status { get; init; }

    /// <summary>The published version; null before the first.</summary>
    public int? CurrentVersion { get; init; }

    /// <summary>What is being drawn; null when everything is published.</summary>
    public JourneyDefinition? Draft { get; init; }

    /// <summary>What runs; null before the first publication.</summary>
    public JourneyDefinition? Published { get; init; }

    /// <summary>When it was last published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Who published it.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Why people are stuck, when something is wrong.</summary>
    public string? LastError { get; init; }

    /// <summary>When that was noticed.</summary>
    public DateTimeOffset? LastErrorAt { get; init; }

    /// <summary>The node where they are stuck.</summary>
    public string? LastErrorNodeId { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
