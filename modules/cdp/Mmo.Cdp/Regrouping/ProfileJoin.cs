using System.Text;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Npgsql;

namespace Mmo.Cdp.Regrouping;

/// <summary>Joins profiles into one, as ingestion does when an event joins them. To be done under the graph lock.</summary>
internal sealed class ProfileJoin(TimeProvider clock) : ITransientDependency
{
    /// <returns>The batch under which ended memberships and the merge stand, for <see cref="RegroupingFeed"/>.</returns>
    public async Task<long> ApplyAsync(TenantTransaction transaction, long survivor, long[] losers)
    {
        var batchId = await transaction.SingleOrDefaultAsync<long>(RegroupingSql.NextBatch);
        var merged = FeedEvent.Of(new ProfilesMerged(new(survivor), [.. losers.Select(l => new ProfileId(l))]), survivor);
        await using var sql = new SqlBatch(transaction, keepsPlans: false);
        sql.Add(BatchSql.MovePartsOfLosers, SqlBatch.Of(losers), SqlBatch.Of(losers.Select(_ => survivor).ToArray()));
        sql.Add(BatchSql.DeleteLosers, SqlBatch.Of(losers));
        sql.Add(BatchSql.EndMembershipsOfLosers, Tenant(), SqlBatch.Of(batchId), SqlBatch.Of(losers), SqlBatch.Of(clock.GetUtcNow()));
        sql.Add(BatchSql.DeleteDueOfLosers, SqlBatch.Of(losers));
        sql.Add(BatchSql.DeleteDirtyOfLosers, SqlBatch.Of(losers));
        sql.Add(
            BatchSql.InsertFeedEvents, Tenant(), SqlBatch.Of(batchId), SqlBatch.Of(merged.Name), SqlBatch.Of(new[] { survivor }),
            SqlBatch.Json([Encoding.UTF8.GetBytes(merged.Payload)]));
        AddLookingAgain(sql, transaction, [survivor]);
        await sql.ExecuteAsync();
        return batchId;

        NpgsqlParameter Tenant() => SqlBatch.Of(transaction.TenantId);
    }

    /// <summary>The profiles from their parts' values, and who is in which segment.</summary>
    public static void AddLookingAgain(SqlBatch sql, TenantTransaction transaction, long[] profiles)
    {
        sql.Add(ProfileSql.Project, SqlBatch.Of(transaction.TenantId), SqlBatch.Of(profiles));
        sql.Add(BatchSql.MarkDirty, SqlBatch.Of(transaction.TenantId), SqlBatch.Of(profiles));
    }
}
