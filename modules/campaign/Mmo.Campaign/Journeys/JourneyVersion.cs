using Mmo.MultiTenancy;

namespace Mmo.Campaign.Journeys;

/// <summary>What was published once; the database refuses to change it.</summary>
internal sealed class JourneyVersion : IMultiTenant
{
    public Guid TenantId { get; init; }

    public required Guid JourneyId { get; init; }

    public required int Version { get; init; }

    public required string Definition { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string PublishedBy { get; init; }
}
