using System.Text.Json;
using Mmo.Cdp.PartDivisions;
using Mmo.Cdp.Profiles;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.Unmerging;

/// <summary>The un-merges of a person.</summary>
internal sealed class UnmergeHistory(ModuleDatabase<CdpDbContext> database) : ITransientDependency
{
    public async Task<IReadOnlyList<UnmergeDto>> ReadAsync(Guid profileId, DataScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (_, parts) = await ProfileReader.FindAsync(transaction, profileId, scope, cancellationToken);
        var rows = await transaction.QueryAsync<UnmergeRow>(UnmergeSql.List, new { Parts = parts }, cancellationToken);
        return await ReadAsync(transaction, rows, cancellationToken);
    }

    /// <summary>One that was carried out or undone just now.</summary>
    public async Task<UnmergeDto> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<UnmergeRow>(UnmergeSql.One, new { Id = id }, cancellationToken);
        return (await ReadAsync(transaction, rows, cancellationToken)).Single();
    }

    public static long[][] GroupsOf(UnmergeRow row) => JsonSerializer.Deserialize<long[][]>(row.Groups)!;

    private static async Task<IReadOnlyList<UnmergeDto>> ReadAsync(TenantTransaction transaction, IReadOnlyList<UnmergeRow> rows, CancellationToken cancellationToken)
    {
        var births = rows.ToDictionary(r => r.Id, Births);
        var ids = (await transaction.QueryAsync<PartPublicId>(
            UnmergeSql.PublicIds, new { Parts = births.Values.SelectMany(b => b).Distinct().ToArray() }, cancellationToken)).ToDictionary(p => p.PartNo, p => p.PublicId);
        return
        [
            .. rows.Select(r => new UnmergeDto
            {
                Id = r.Id, ProfileIds = [.. births[r.Id].Select(b => ids[b])], Reason = r.Reason, UserName = r.UserName, CreationTime = r.CreatedAt,
                UndoneTime = r.UndoneAt, UndoneBy = r.UndoneBy, UndoReason = r.UndoReason, Divisions = DivisionsOf(r),
            }),
        ];
    }

    private static PartDivisionDto[] DivisionsOf(UnmergeRow row) =>
    [
        .. JsonSerializer.Deserialize<PartDivision[]>(row.Divisions, MmoJson.Options)!.Select(d => new PartDivisionDto
        {
            PartNo = d.PartNo, NewPartNo = d.NewPartNo, From = d.From, To = d.To, EventCount = d.EventCount,
        }),
    ];

    // Of the first the profile's own birth part, of the others the lowest.
    private static long[] Births(UnmergeRow row) => [.. GroupsOf(row).Select((g, n) => n == 0 ? row.ProfileId : g.Min())];
}
