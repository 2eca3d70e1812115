using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Segments;

internal sealed class SegmentDirectory(ModuleDatabase<CdpDbContext> database, SegmentDefinitionTurns turns) : ISegmentDirectory, ISingletonDependency
{
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> segmentIds, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var names = await transaction.QueryAsync<SegmentName>(SegmentReadSql.Names, new { Ids = segmentIds.ToArray() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return names.ToDictionary(s => s.Id, s => s.Name);
    }

    public Task<IAsyncDisposable> HoldAsync(CancellationToken cancellationToken = default) => turns.TakeAsync(cancellationToken);
}
