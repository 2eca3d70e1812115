using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.People;
using Mmo.Cdp.Regrouping;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.PartDivisions;

internal sealed class PartDivisionService(RegroupingTransactions transactions) : IPartDivisions, ISingletonDependency
{
    public Task FollowAsync(PartId from, PartId to, IReadOnlyCollection<Guid> records, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(records.Count, IPartDivisions.MaxBatch);
        return transactions.CarryOutAsync(transaction => FollowAsync(transaction, from.No, to.No, records, cancellationToken), cancellationToken);
    }

    /// <summary>What was reported of records and set by them, without the people that are made of it.</summary>
    public static async Task<long> MoveReportedAsync(TenantTransaction transaction, long from, long to, IReadOnlyCollection<Guid> records, CancellationToken cancellationToken)
    {
        var moved = await transaction.SingleOrDefaultAsync<long>(
            PartDivisionSql.FollowRecords, new { From = from, To = to, Records = records.ToArray(), InternalEventNames.ProfileChanged }, cancellationToken);
        if (moved > 0)
        {
            await transaction.ExecuteAsync(PartDivisionSql.Recount, new { Parts = new[] { from, to } }, cancellationToken);
        }

        return moved;
    }

    private static async Task<long> FollowAsync(TenantTransaction transaction, long from, long to, IReadOnlyCollection<Guid> records, CancellationToken cancellationToken)
    {
        var moved = await MoveReportedAsync(transaction, from, to, records, cancellationToken);
        if (moved > 0)
        {
            var profiles = await transaction.QueryAsync<long>(RegroupingSql.Profiles, new { Parts = new[] { from, to } }, cancellationToken);
            await using var sql = new SqlBatch(transaction, keepsPlans: false);
            ProfileJoin.AddLookingAgain(sql, transaction, [.. profiles]);
            await sql.ExecuteAsync();
            await RegroupingFeed.TellRegroupedAsync(transaction, cancellationToken);
        }

        return moved;
    }
}
