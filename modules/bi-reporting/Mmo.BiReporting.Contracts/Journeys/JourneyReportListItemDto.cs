using Mmo.Application.Dtos;
using Mmo.Campaign.Journeys;

namespace Mmo.BiReporting.Journeys;

/// <summary>The key numbers of a journey, as people.</summary>
public sealed class JourneyReportListItemDto : EntityDto<Guid>
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it does.</summary>
    public JourneyStatus Status { get; init; }

    /// <summary>The published version.</summary>
    public int? Version { get; init; }

    /// <summary>When it was last published.</summary>
    public DateTimeOffset? PublishedTime { get; init; }

    /// <summary>Who was sent a message in the period.</summary>
    public long Sent { get; init; }

    /// <summary>Who opened one of these.</summary>
    public long Opened { get; init; }

    /// <summary>Who followed a link.</summary>
    public long Clicked { get; init; }

    /// <summary>Who ordered, by last touch.</summary>
    public long Ordered { get; init; }

    /// <summary>Who became a lead.</summary>
    public long Lead { get; init; }

    /// <summary>The revenue by last touch, in the tenant's currency.</summary>
    public MoneyDto Revenue { get; init; } = new(0, "");

    /// <summary>The same in other currencies.</summary>
    public IReadOnlyList<MoneyDto> OtherRevenue { get; init; } = [];
}
