using Mmo.Campaign.Journeys;

namespace Mmo.BiReporting.Journeys;

internal sealed class JourneyRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public JourneyStatus Status { get; init; }

    public int? CurrentVersion { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public long Total { get; init; }
}
