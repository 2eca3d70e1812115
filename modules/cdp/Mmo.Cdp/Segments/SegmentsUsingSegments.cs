using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Segments;

/// <summary>Segments that build on a segment.</summary>
internal sealed class SegmentsUsingSegments(ModuleDatabase<CdpDbContext> database) : ISegmentUsage, ITransientDependency
{
    public async Task<IReadOnlyList<SegmentUse>> FindAsync(Guid segmentId, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var segments = await transaction.QueryAsync<SegmentName>(SegmentReadSql.UsedBy, new { Id = segmentId }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [.. segments.Select(s => new SegmentUse("segment", s.Id, s.Name))];
    }
}
