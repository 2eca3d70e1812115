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

    private static async Task<long> FollowAsync(TenantTransaction transaction, long from, long to, IReadOnlyCollection<Guid> records, CancellationToken cancellationToken)
    {
        var moved = await transaction.SingleOrDefaultAsync<long>(
            PartDivisionSql.FollowRecords, new { From = from, To = to, Records = records.ToArray(), InternalEventNames.ProfileChanged }, cancellationToken);
        if (moved > 0)
        {
            var parts = new { Parts = new[] { from, to } };
            await transaction.ExecuteAsync(PartDivisionSql.Recount, parts, cancellationToken);
            var profiles = await transaction.QueryAsync<long>(RegroupingSql.Profiles, parts, cancellationToken);
            await using var sql = new SqlBatch(transaction, keepsPlans: false);
            ProfileJoin.AddLookingAgain(sql, transaction, [.. profiles]);
            await sql.ExecuteAsync();
            await RegroupingFeed.TellRegroupedAsync(transaction, cancellationToken);
        }

        return moved;
    }
}
