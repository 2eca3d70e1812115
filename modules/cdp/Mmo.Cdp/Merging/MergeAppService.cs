using Microsoft.AspNetCore.Authorization;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Regrouping;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Cdp.Merging;

[Authorize(CdpPermissions.ProfilesMerge)]
internal sealed class MergeAppService(
    ModuleDatabase<CdpDbContext> database,
    RegroupingTransactions transactions,
    ProfileJoin join,
    PersonPreviews previews,
    IDataScopes scopes,
    IPermissionChecker permissions,
    ICurrentUser user,
    TimeProvider clock) : IMergeAppService
{
    public async Task<MergePreviewDto> PreviewAsync(PreviewMergeDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        var mayReveal = await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
        var zone = await previews.ZoneAsync(cancellationToken);
        var records = await previews.RecordsAsync(await PartsAsync(input, scope, cancellationToken), cancellationToken);

        return await transactions.TryOutAsync(
            async transaction =>
            {
                var (people, parts) = await FindAsync(transaction, input, scope, cancellationToken);
                var survivor = people[0].ProfileId;
                var values = await transaction.QueryAsync<ValueRow>(ProfileReadSql.Values, new { Parts = parts }, cancellationToken);
                await join.ApplyAsync(transaction, survivor, LosersOf(people));
                var one = await previews.ReadAsync(transaction, [new PartsOfPerson(survivor, KeepsId: true, parts)], zone, records, mayReveal, cancellationToken);
                return new MergePreviewDto { Person = one.Single(), Contradictions = ProfileAttributes.ContradictionsOf(values, people.Select(p => p.Provenance)) };
            },
            cancellationToken);
    }

    public async Task<MergeDto> CreateAsync(CreateMergeDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await transactions.BeginAsync(cancellationToken);
        var answer = await transactions.OnceAsync(
            transaction, "merge", input.IdempotencyKey, input.ProfileIds, () => CarryOutAsync(transaction, input, scope, cancellationToken), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    private async Task<MergeDto> CarryOutAsync(TenantTransaction transaction, CreateMergeDto input, DataScope scope, CancellationToken cancellationToken)
    {
        var reason = input.Reason.Trim();
        var (people, _) = await FindAsync(transaction, input, scope, cancellationToken);
        var (survivor, losers) = (people[0], LosersOf(people));
        await transaction.ExecuteAsync(
            MergeSql.Tie,
            new { transaction.TenantId, Survivor = survivor.ProfileId, Losers = losers, UserId = user.Id, UserName = user.Name, Reason = reason, Now = clock.GetUtcNow() },
            cancellationToken);
        var batchId = await join.ApplyAsync(transaction, survivor.ProfileId, losers);
        await transaction.AuditAsync("merged", "Profile", survivor.PublicId.ToString(), new { people = losers.Length + 1 }, reason, cancellationToken);
        await RegroupingFeed.TellJoinedAsync(transaction, batchId, cancellationToken);
        return new MergeDto { ProfileId = survivor.PublicId };
    }

    private static long[] LosersOf(IReadOnlyList<ProfileRow> people) => [.. people.Skip(1).Select(p => p.ProfileId)];

    /// <summary>The profiles, the oldest first, and the parts of all. Refused where they cannot be one.</summary>
    private static async Task<(IReadOnlyList<ProfileRow> People, long[] Parts)> FindAsync(
        TenantTransaction transaction, PreviewMergeDto input, DataScope scope, CancellationToken cancellationToken)
    {
        var people = new List<ProfileRow>();
        var parts = new HashSet<long>();
        foreach (var id in input.ProfileIds)
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

    private async Task<IReadOnlyCollection<long>> PartsAsync(PreviewMergeDto input, DataScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return (await FindAsync(transaction, input, scope, cancellationToken)).Parts;
    }
}
