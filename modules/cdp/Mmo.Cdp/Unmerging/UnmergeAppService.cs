using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Cdp.PartDivisions;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Regrouping;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Cdp.Unmerging;

[Authorize(CdpPermissions.ProfilesMerge)]
internal sealed class UnmergeAppService(
    ModuleDatabase<CdpDbContext> database,
    RegroupingTransactions transactions,
    Unmerger unmerger,
    PartDivider divider,
    ProfileJoin join,
    PersonPreviews previews,
    FollowingRecords following,
    UnmergeHistory history,
    IDataScopes scopes,
    IPermissionChecker permissions,
    ICurrentUser user,
    TimeProvider clock) : IUnmergeAppService
{
    public async Task<ListResultDto<UnmergeDto>> GetListAsync(GetUnmergesInput input, CancellationToken cancellationToken = default) =>
        new() { Items = await history.ReadAsync(input.ProfileId!.Value, await scopes.GetAsync(cancellationToken), cancellationToken) };

    public async Task<UnmergePreviewDto> PreviewAsync(PreviewUnmergeDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        var mayReveal = await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
        var zone = await previews.ZoneAsync(cancellationToken);
        var groups = UnmergeGroups.Read(input);
        await RefuseUnlessWholeAsync(input, groups, scope, cancellationToken);
        await divider.PrepareAsync(PiecesOf(groups), cancellationToken);
        var kept = await previews.RecordsAsync([.. groups.SelectMany(g => g.Parts)], cancellationToken);
        var records = await following.FindAsync([.. groups.SelectMany(g => g.Pieces).Select(p => p.PartNo).Distinct()], cancellationToken);
        return await transactions.TryOutAsync(
            async transaction =>
            {
                var (profile, plan, divisions) = await PlanAsync(transaction, input, groups, scope, cancellationToken);
                var gone = await FollowingRecords.FollowAsync(transaction, divisions, records, cancellationToken);
                await unmerger.ApplyAsync(transaction, profile.ProfileId, plan, "-", cancellationToken);
                var people = plan.Groups.Select(g => new PartsOfPerson(g.ProfileId, g.ProfileId == profile.ProfileId, g.Parts)).ToArray();
                return new UnmergePreviewDto { People = await previews.ReadAsync(transaction, people, zone, new PreviewedRecords(kept, gone), mayReveal, cancellationToken) };
            },
            cancellationToken);
    }

    public async Task<UnmergeDto> CreateAsync(CreateUnmergeDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        var groups = UnmergeGroups.Read(input);
        await divider.PrepareAsync(PiecesOf(groups), cancellationToken);
        var id = await transactions.CarryOutAsync(
            transaction => transactions.OnceAsync(
                transaction, "unmerge", input.IdempotencyKey, new { input.ProfileId, groups }, () => CarryOutAsync(transaction, input, groups, scope, cancellationToken),
                cancellationToken),
            cancellationToken);
        return await history.ReadAsync(id, cancellationToken);
    }

    public async Task<UnmergeDto> UndoAsync(Guid id, UndoUnmergeDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await transactions.CarryOutAsync(transaction => UndoAsync(transaction, id, input, scope, cancellationToken), cancellationToken);
        return await history.ReadAsync(id, cancellationToken);
    }

    private async Task<bool> UndoAsync(TenantTransaction transaction, Guid id, UndoUnmergeDto input, DataScope scope, CancellationToken cancellationToken)
    {
        var row = await transaction.SingleOrDefaultAsync<UnmergeRow>(UnmergeSql.Find, new { Id = id }, cancellationToken) ?? throw new EntityNotFoundException("Unmerge", id);
        var parts = UnmergeHistory.GroupsOf(row).SelectMany(g => g).ToArray();
        var survivor = (await transaction.QueryAsync<long>(RegroupingSql.Profiles, new { Parts = new[] { row.ProfileId } }, cancellationToken)).Single();
        var profiles = await transaction.QueryAsync<long>(RegroupingSql.Profiles, new { Parts = parts }, cancellationToken);
        foreach (var person in await transaction.QueryAsync<RegroupedProfile>(RegroupingSql.People, new { Profiles = profiles.ToArray() }, cancellationToken))
        {
            await ProfileReader.FindAsync(transaction, person.PublicId, scope, cancellationToken);
        }

        // Said only to whom the people are shown.
        if (row.UndoneAt is not null)
        {
            throw new BusinessException(CdpErrorCodes.UnmergeAlreadyUndone);
        }

        await transaction.ExecuteAsync(UnmergeSql.Undo, new { Id = id, Now = clock.GetUtcNow(), UserName = user.Name, Reason = input.Reason.Trim() }, cancellationToken);
        await RefuseIfStillApartAsync(transaction, [.. profiles], cancellationToken);
        var batch = profiles.Count > 1 ? await join.ApplyAsync(transaction, survivor, profiles.Where(p => p != survivor)) : (long?)null;
        var publicId = (await transaction.QueryAsync<RegroupedProfile>(RegroupingSql.People, new { Profiles = new[] { survivor } }, cancellationToken)).Single().PublicId;
        await transaction.AuditAsync("unmergeUndone", "Profile", publicId.ToString(), new { people = profiles.Count }, input.Reason.Trim(), cancellationToken);
        await (batch is null ? RegroupingFeed.TellRegroupedAsync(transaction, cancellationToken) : RegroupingFeed.TellJoinedAsync(transaction, batch.Value, cancellationToken));
        return batch is not null;
    }

    private async Task<Guid> CarryOutAsync(
        TenantTransaction transaction, CreateUnmergeDto input, IReadOnlyList<RequestedGroup> groups, DataScope scope, CancellationToken cancellationToken)
    {
        var reason = input.Reason.Trim();
        var (profile, plan, divisions) = await PlanAsync(transaction, input, groups, scope, cancellationToken);
        var id = await unmerger.ApplyAsync(transaction, profile.ProfileId, plan, reason, cancellationToken);
        if (divisions.Count > 0)
        {
            await PartDivider.NoteAsync(transaction, id, divisions, cancellationToken);
        }

        var moved = divisions.Sum(d => d.EventCount);
        await transaction.AuditAsync(
            "unmerged", "Profile", profile.PublicId.ToString(), divisions.Count == 0 ? new { people = plan.Groups.Count } : new { people = plan.Groups.Count, events = moved },
            reason, cancellationToken);
        await RegroupingFeed.TellRegroupedAsync(transaction, divisions, cancellationToken);
        return id;
    }

    private async Task<(ProfileRow Profile, UnmergePlan Plan, IReadOnlyList<PartDivision> Divisions)> PlanAsync(
        TenantTransaction transaction, PreviewUnmergeDto input, IReadOnlyList<RequestedGroup> groups, DataScope scope, CancellationToken cancellationToken)
    {
        var (profile, parts) = await ProfileReader.FindAsync(transaction, input.ProfileId!.Value, scope, cancellationToken);
        UnmergeGroups.RefuseUnless(groups, parts);
        var divisions = new List<PartDivision>();
        var divided = new List<IReadOnlyCollection<long>>();
        foreach (var group in groups)
        {
            var members = group.Parts.ToList();
            foreach (var piece in group.Pieces)
            {
                divisions.Add(await divider.DivideAsync(transaction, piece, cancellationToken));
                members.Add(divisions[^1].NewPartNo);
            }

            divided.Add(members);
        }

        return (profile, await Unmerger.PlanAsync(transaction, profile.ProfileId, divided, cancellationToken), divisions);
    }

    /// <summary>Before other modules are asked about parts that may be anybody's, and hundreds of thousands.</summary>
    private async Task RefuseUnlessWholeAsync(
        PreviewUnmergeDto input, IReadOnlyList<RequestedGroup> groups, DataScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (_, parts) = await ProfileReader.FindAsync(transaction, input.ProfileId!.Value, scope, cancellationToken);
        UnmergeGroups.RefuseUnless(groups, parts);
        foreach (var piece in groups.SelectMany(g => g.Pieces))
        {
            await PartDivider.RefuseIfTooLargeAsync(transaction, piece.PartNo, piece.Field, cancellationToken);
        }
    }

    private static int PiecesOf(IReadOnlyList<RequestedGroup> groups) => groups.Sum(g => g.Pieces.Count);

    private static async Task RefuseIfStillApartAsync(TenantTransaction transaction, long[] profiles, CancellationToken cancellationToken)
    {
        var parts = await transaction.QueryAsync<long>(RegroupingSql.PartsOfProfiles, new { Profiles = profiles }, cancellationToken);
        if (await transaction.SingleOrDefaultAsync<long>(RegroupingSql.MustNots, new { Parts = parts.ToArray(), Profiles = profiles }, cancellationToken) > 0)
        {
            throw new BusinessException(CdpErrorCodes.UnmergeCannotBeUndone);
        }
    }
}
