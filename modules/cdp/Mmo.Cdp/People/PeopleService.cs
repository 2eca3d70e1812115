using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.People;

internal sealed class PeopleService(ModuleDatabase<CdpDbContext> database) : IPeople, ISingletonDependency
{
    public async Task<IReadOnlyDictionary<PartId, PersonSnapshot>> GetAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default) =>
        (await QueryAsync<PersonRow>(PeopleSql.Get, new { Parts = Numbers(parts) }, cancellationToken)).ToDictionary(r => new PartId(r.PartNo), r => r.ToSnapshot());

    public async Task<IReadOnlyDictionary<PartId, ProfileId>> ResolveAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default) =>
        (await QueryAsync<(long PartNo, long ProfileId)>(PeopleSql.Resolve, new { Parts = Numbers(parts) }, cancellationToken))
            .ToDictionary(r => new PartId(r.PartNo), r => new ProfileId(r.ProfileId));

    public async Task<IReadOnlyDictionary<Guid, PartId>> FindAsync(IReadOnlyCollection<Guid> publicIds, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(publicIds.Count, IPeople.MaxBatch);
        return (await QueryAsync<(Guid PublicId, long ProfileId)>(PeopleSql.Find, new { PublicIds = publicIds.Distinct().ToArray() }, cancellationToken))
            .ToDictionary(r => r.PublicId, r => new PartId(r.ProfileId));
    }

    private async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object parameters, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<T>(sql, parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }

    private static long[] Numbers(IReadOnlyCollection<PartId> parts)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts.Count, IPeople.MaxBatch);
        return [.. parts.Select(p => p.No).Distinct()];
    }
}
