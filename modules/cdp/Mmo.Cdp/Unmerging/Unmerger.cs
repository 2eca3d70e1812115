using System.Text.Json;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Regrouping;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;
using Mmo.Json;
using Mmo.Users;
using Npgsql;

namespace Mmo.Cdp.Unmerging;

/// <summary>Takes a profile apart in one transaction. Nothing moves but the parts' profile.</summary>
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
    public Task<Guid> ApplyAsync(TenantTransaction transaction, long profileId, UnmergePlan plan, string reason, CancellationToken cancellationToken) =>
        ApplyAsync(transaction, profileId, plan, reason, new UnmergeAuthor(user.Id, user.Name), cancellationToken);

    /// <summary>The same in somebody's name, who asked for it before.</summary>
    public async Task<Guid> ApplyAsync(
        TenantTransaction transaction, long profileId, UnmergePlan plan, string reason, UnmergeAuthor author, CancellationToken cancellationToken)
    {
        var (id, now) = (Uuid.Next(clock), clock.GetUtcNow());
        var groups = JsonSerializer.Serialize(plan.Groups.Select(g => g.Parts.Order()), MmoJson.Options);
        var moving = plan.Groups.Where(g => g.ProfileId != profileId).SelectMany(g => g.Parts.Select(p => (Part: p, g.ProfileId))).ToArray();
        await using var sql = new SqlBatch(transaction, keepsPlans: false);
        sql.Add(
            UnmergeSql.Insert, SqlBatch.Of(transaction.TenantId), SqlBatch.Of(id), SqlBatch.Of(profileId), SqlBatch.Of(groups), SqlBatch.Of(reason),
            SqlBatch.Of(author.UserId), SqlBatch.Of(author.UserName), SqlBatch.Of(now));
        sql.Add(UnmergeSql.InsertParts, SqlBatch.Of(transaction.TenantId), SqlBatch.Of(id), SqlBatch.Of(plan.Groups.SelectMany(g => g.Parts).ToArray()));
        sql.Add(
            UnmergeSql.Revoke, SqlBatch.Of(id), SqlBatch.Of(plan.Revoked.Select(l => l.PartA).ToArray()), SqlBatch.Of(plan.Revoked.Select(l => l.PartB).ToArray()),
            SqlBatch.Of(plan.Revoked.Select(l => l.Kind).ToArray()), SqlBatch.Of(now));
        if (plan.Tied.Count > 0)
        {
            sql.Add(UnmergeSql.Tie, SqlBatch.Of(transaction.TenantId), SqlBatch.Of(id), FirstOf(plan.Tied), SecondOf(plan.Tied), SqlBatch.Of(now));
        }

        sql.Add(
            UnmergeSql.KeepApart, SqlBatch.Of(transaction.TenantId), SqlBatch.Of(id), FirstOf(plan.Apart), SecondOf(plan.Apart), SqlBatch.Of(reason),
            SqlBatch.Of(author.UserId), SqlBatch.Of(now));
        sql.Add(UnmergeSql.MoveParts, SqlBatch.Of(moving.Select(m => m.Part).ToArray()), SqlBatch.Of(moving.Select(m => m.ProfileId).ToArray()));
        ProfileJoin.AddLookingAgain(sql, transaction, [.. plan.Groups.Select(g => g.ProfileId)]);
        await sql.ExecuteAsync();
        return id;

        static NpgsqlParameter FirstOf(IReadOnlyCollection<PartPair> pairs) => SqlBatch.Of(pairs.Select(p => p.A).ToArray());

        static NpgsqlParameter SecondOf(IReadOnlyCollection<PartPair> pairs) => SqlBatch.Of(pairs.Select(p => p.B).ToArray());
    }
}
