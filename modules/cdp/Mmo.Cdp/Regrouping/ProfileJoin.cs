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
    /// <inheritdoc cref="ApplyAsync(TenantTransaction, IReadOnlyCollection{ValueTuple{long, long}})"/>
    public Task<long> ApplyAsync(TenantTransaction transaction, long survivor, IEnumerable<long> losers) =>
        ApplyAsync(transaction, [.. losers.Select(l => (l, survivor))]);

    /// <param name="transaction">Under the lock.</param>
    /// <param name="merges">Each loser with the profile that it becomes part of; that one is no loser.</param>
    /// <returns>The batch under which ended memberships and the merge stand, for <see cref="RegroupingFeed"/>.</returns>
    public async Task<long> ApplyAsync(TenantTransaction transaction, IReadOnlyCollection<(long Loser, long Survivor)> merges)
    {
        var losers = merges.Select(m => m.Loser).ToArray();
        var joined = merges.GroupBy(m => m.Survivor, m => new ProfileId(m.Loser)).ToArray();
        var survivors = joined.Select(s => s.Key).ToArray();
        var batchId = await transaction.SingleOrDefaultAsync<long>(RegroupingSql.NextBatch);
        var told = joined.Select(s => FeedEvent.Of(new ProfilesMerged(new(s.Key), [.. s]), s.Key)).ToArray();
        await using var sql = new SqlBatch(transaction, keepsPlans: false);
        sql.Add(BatchSql.MovePartsOfLosers, SqlBatch.Of(losers), SqlBatch.Of(merges.Select(m => m.Survivor).ToArray()));
        sql.Add(BatchSql.DeleteLosers, SqlBatch.Of(losers));
        sql.Add(BatchSql.EndMembershipsOfLosers, Tenant(), SqlBatch.Of(batchId), SqlBatch.Of(losers), SqlBatch.Of(clock.GetUtcNow()));
        sql.Add(BatchSql.DeleteDueOfLosers, SqlBatch.Of(losers));
        sql.Add(BatchSql.DeleteDirtyOfLosers, SqlBatch.Of(losers));
        sql.Add(
            BatchSql.InsertFeedEvents, Tenant(), SqlBatch.Of(batchId), SqlBatch.Of(FeedEvent.NameOf<ProfilesMerged>()), SqlBatch.Of(survivors),
            SqlBatch.Json([.. told.Select(t => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(t.Payload))]));
        AddLookingAgain(sql, transaction, survivors);
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
