using Microsoft.AspNetCore.Authorization;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Regrouping;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Permissions;

namespace Mmo.Cdp.Merging;

[Authorize(CdpPermissions.ProfilesMerge)]
internal sealed class MergeAppService(
    ModuleDatabase<CdpDbContext> database,
    RegroupingTransactions transactions,
    ProfileMerger merger,
    ProfileJoin join,
    PersonPreviews previews,
    IDataScopes scopes,
    IPermissionChecker permissions) : IMergeAppService
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
                var (people, parts) = await ProfileMerger.FindAsync(transaction, input.ProfileIds, scope, cancellationToken);
                var survivor = people[0].ProfileId;
                var values = await transaction.QueryAsync<ValueRow>(ProfileReadSql.Values, new { Parts = parts }, cancellationToken);
                await join.ApplyAsync(transaction, survivor, ProfileMerger.LosersOf(people));
                var one = await previews.ReadAsync(transaction, [new PartsOfPerson(survivor, KeepsId: true, parts)], zone, new PreviewedRecords(records, []), mayReveal, cancellationToken);
                return new MergePreviewDto { Person = one.Single(), Contradictions = ProfileAttributes.ContradictionsOf(values, people.Select(p => p.Provenance)) };
            },
            cancellationToken);
    }

    public async Task<MergeDto> CreateAsync(CreateMergeDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        return await transactions.CarryOutAsync(
            transaction => transactions.OnceAsync(
                transaction, "merge", input.IdempotencyKey, input.ProfileIds, () => CarryOutAsync(transaction, input, scope, cancellationToken), cancellationToken),
            cancellationToken);
    }

    private async Task<MergeDto> CarryOutAsync(TenantTransaction transaction, CreateMergeDto input, DataScope scope, CancellationToken cancellationToken)
    {
        var (people, _) = await ProfileMerger.FindAsync(transaction, input.ProfileIds, scope, cancellationToken);
        return new MergeDto { ProfileId = (await merger.MergeAsync(transaction, people, input.Reason.Trim(), cancellationToken)).PublicId };
    }

    private async Task<IReadOnlyCollection<long>> PartsAsync(PreviewMergeDto input, DataScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return (await ProfileMerger.FindAsync(transaction, input.ProfileIds, scope, cancellationToken)).Parts;
    }
}
