using Mmo.Application.Dtos;

namespace Mmo.Campaign.Journeys;

/// <summary>A journey in the list.</summary>
public sealed class JourneyListItemDto : EntityDto<Guid>
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it does.</summary>
    public JourneyStatus Status { get; init; }

    /// <summary>The published version; null before the first.</summary>
    public int? CurrentVersion { get; init; }

    /// <summary>True when there is a draft that is not published.</summary>
    public bool HasDraft { get; init; }

    /// <summary>How many people ever entered, all versions.</summary>
    public long Entered { get; init; }

    /// <summary>How many are inside now.</summary>
    public long Inside { get; init; }

    /// <summary>True when the published version has a goal.</summary>
    public bool HasGoal { get; init; }

    /// <summary>How many reached the goal, all versions.</summary>
    public long Converted { get; init; }

    /// <summary>How many messages were sent.</summary>
    public long Sent { get; init; }

    /// <summary>Why people are stuck, when something is wrong.</summary>
    public string? LastError { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When it was last published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The stamp for publish, pause, resume and stop.</summary>
    public string ConcurrencyStamp { get; init; } = "";
}
