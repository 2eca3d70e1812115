using Mmo.Cdp.Segments;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Journeys;

/// <summary>Journeys that start with a segment, end with one, or ask for one: in their draft, now, or for people who are still in an older version.</summary>
internal sealed class JourneysUsingSegments(ModuleDatabase<CampaignDbContext> database) : ISegmentUsage, ITransientDependency
{
    public async Task<IReadOnlyList<SegmentUse>> FindAsync(Guid segmentId, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var journeys = await transaction.QueryAsync<JourneyName>(JourneySql.UsingSegment, new { Segment = segmentId }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [.. journeys.Select(j => new SegmentUse("journey", j.Id, j.Name))];
    }
}
