using System.Text.Json;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;
using Mmo.Json;
using Mmo.Users;

namespace Mmo.Cdp.Unmerging;

/// <summary>Takes a profile apart in one transaction, and puts it together again. Nothing moves but the parts' profile.</summary>
internal sealed class Unmerger(ICurrentUser user, TimeProvider clock) : ITransientDependency
{
    /// <summary>What it would do to the graph; to be asked under the graph lock.</summary>
    public static async Task<UnmergePlan> PlanAsync(
        TenantTransaction transaction, long profileId, IReadOnlyList<IReadOnlyCollection<long>> groups, CancellationToken cancellationToken)
    {
        var parts = groups.SelectMany(g => g).ToArray();
        var links = await transaction.QueryAsync<PartLink>(UnmergeSql.Links, new { Parts = parts }, cancellationToken);
        var forbidden = await transaction.QueryAsync<ForbiddenPair>(UnmergeSql.Forbidden, new { Parts = parts }, cancellationToken);
        return UnmergePlan.Of(profileId, groups, links, forbidden);
    }

    /// <summary>Carries a plan out, up to the feed; the caller commits, or does not.</summary>
    public async Task<Guid> ApplyAsync(TenantTransaction transaction, long profileId, UnmergePlan plan, string reason, CancellationToken cancellationToken)
    {
        var id = Uuid.Next(clock);
        var profiles = plan.Groups.Select(g => g.ProfileId).ToArray();
        var what = new
        {
            transaction.TenantId, Id = id, Profile = profileId, Reason = reason, UserId = user.Id, UserName = user.Name, Now = clock.GetUtcNow(),
            Groups = JsonSerializer.Serialize(plan.Groups.Select(g => g.Parts.Order()), MmoJson.Options),
            Parts = plan.Groups.SelectMany(g => g.Parts).ToArray(),
        };
        await transaction.ExecuteAsync(UnmergeSql.Insert, what, cancellationToken);
        await transaction.ExecuteAsync(
            UnmergeSql.Revoke,
            new
            {
                what.Id, what.Now, A = plan.Revoked.Select(l => l.PartA).ToArray(), B = plan.Revoked.Select(l => l.PartB).ToArray(),
                Kinds = plan.Revoked.Select(l => l.Kind).ToArray(),
            },
            cancellationToken);
        await transaction.ExecuteAsync(UnmergeSql.Tie, With(plan.Tied), cancellationToken);
        await transaction.ExecuteAsync(UnmergeSql.KeepApart, With(plan.Apart), cancellationToken);
        foreach (var group in plan.Groups.Where(g => g.ProfileId != profileId))
        {
            await transaction.ExecuteAsync(UnmergeSql.MoveParts, new { Profile = group.ProfileId, Parts = group.Parts.ToArray() }, cancellationToken);
        }

        await LookAgainAsync(transaction, profiles);
        return id;

        object With(IEnumerable<PartPair> pairs)
        {
            var array = pairs.ToArray();
            return new { what.TenantId, what.Id, what.Reason, what.UserId, what.Now, A = array.Select(p => p.A).ToArray(), B = array.Select(p => p.B).ToArray() };
        }
    }

    /// <summary>Joins profiles into the survivor, as ingestion does when an event joins them.</summary>
    /// <returns>The batch under which ended memberships stand.</returns>
    public async Task<long> JoinAsync(TenantTransaction transaction, long survivor, long[] losers, CancellationToken cancellationToken)
    {
        var batchId = await transaction.SingleOrDefaultAsync<long>(UnmergeSql.NextBatch, null, cancellationToken);
        await using (var sql = new SqlBatch(transaction, keepsPlans: false))
        {
            sql.Add(BatchSql.MovePartsOfLosers, SqlBatch.Of(losers), SqlBatch.Of(losers.Select(_ => survivor).ToArray()));
            sql.Add(BatchSql.DeleteLosers, SqlBatch.Of(losers));
            sql.Add(BatchSql.EndMembershipsOfLosers, SqlBatch.Of(transaction.TenantId), SqlBatch.Of(batchId), SqlBatch.Of(losers), SqlBatch.Of(clock.GetUtcNow()));
            sql.Add(BatchSql.DeleteDueOfLosers, SqlBatch.Of(losers));
            sql.Add(BatchSql.DeleteDirtyOfLosers, SqlBatch.Of(losers));
            await sql.ExecuteAsync();
        }

        await LookAgainAsync(transaction, [survivor]);
        return batchId;
    }

    /// <summary>Tells segments and other modules; nothing follows but the commit.</summary>
    public static async Task TellAsync(TenantTransaction transaction, long? batchId, string[] types, CancellationToken cancellationToken)
    {
        var batch = batchId ?? await transaction.SingleOrDefaultAsync<long>(UnmergeSql.NextBatch, null, cancellationToken);
        await transaction.ExecuteAsync(UnmergeSql.Tell, new { Batch = batch, Types = types, Count = 1 }, cancellationToken);
    }

    // The profiles from their parts' values, and who is in which segment.
    private static async Task LookAgainAsync(TenantTransaction transaction, long[] profiles)
    {
        await using var sql = new SqlBatch(transaction, keepsPlans: false);
        sql.Add(ProfileSql.Project, SqlBatch.Of(transaction.TenantId), SqlBatch.Of(profiles));
        sql.Add(BatchSql.MarkDirty, SqlBatch.Of(transaction.TenantId), SqlBatch.Of(profiles));
        await sql.ExecuteAsync();
    }
}
