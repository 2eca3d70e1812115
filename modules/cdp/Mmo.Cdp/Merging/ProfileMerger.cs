using Mmo.Cdp.Profiles;
using Mmo.Cdp.Regrouping;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Users;

namespace Mmo.Cdp.Merging;

/// <summary>Merges profiles because somebody says so. To be done under the graph lock.</summary>
internal sealed class ProfileMerger(ProfileJoin join, ICurrentUser user, TimeProvider clock) : ITransientDependency
{
    /// <summary>The profiles, the oldest first, and the parts of all. Refused where they cannot be one.</summary>
    public static async Task<(IReadOnlyList<ProfileRow> People, long[] Parts)> FindAsync(
        TenantTransaction transaction, IReadOnlyList<Guid> profileIds, DataScope scope, CancellationToken cancellationToken)
    {
        var people = new List<ProfileRow>();
        var parts = new HashSet<long>();
        foreach (var id in profileIds)
        {
            var (profile, own) = await ProfileReader.FindAsync(transaction, id, scope, cancellationToken);
            people.Add(profile);
            parts.UnionWith(own);
        }

        var profiles = people.Select(p => p.ProfileId).Distinct().ToArray();
        if (profiles.Length < people.Count)
        {
            throw new BusinessException(CdpErrorCodes.MergeSamePerson);
        }

        var kept = await transaction.SingleOrDefaultAsync<long>(RegroupingSql.MustNots, new { Parts = parts.ToArray(), Profiles = profiles }, cancellationToken);
        return kept == 0
            ? ([.. people.OrderBy(p => p.ProfileId)], [.. parts])
            : throw new BusinessException(CdpErrorCodes.MergeMustNot);
    }

    /// <summary>Merges them; nothing follows but the commit.</summary>
    /// <returns>The profile that lives on.</returns>
    public async Task<ProfileRow> MergeAsync(TenantTransaction transaction, IReadOnlyList<ProfileRow> people, string reason, CancellationToken cancellationToken)
    {
        var (survivor, losers) = (people[0], LosersOf(people));
        await transaction.ExecuteAsync(
            MergeSql.Tie,
            new { transaction.TenantId, Survivor = survivor.ProfileId, Losers = losers, UserId = user.Id, UserName = user.Name, Reason = reason, Now = clock.GetUtcNow() },
            cancellationToken);
        var batchId = await join.ApplyAsync(transaction, survivor.ProfileId, losers);
        await transaction.AuditAsync("merged", "Profile", survivor.PublicId.ToString(), new { people = people.Count }, reason, cancellationToken);
        await RegroupingFeed.TellJoinedAsync(transaction, batchId, cancellationToken);
        return survivor;
    }

    public static long[] LosersOf(IReadOnlyList<ProfileRow> people) => [.. people.Skip(1).Select(p => p.ProfileId)];
}
