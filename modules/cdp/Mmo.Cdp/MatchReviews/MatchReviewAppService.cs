using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Cdp.Merging;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Regrouping;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Localization;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Cdp.MatchReviews;

[Authorize(CdpPermissions.ProfilesMerge)]
internal sealed class MatchReviewAppService(
    MatchReviewReader reader,
    ModuleDatabase<CdpDbContext> database,
    RegroupingTransactions transactions,
    ProfileMerger merger,
    IDataScopes scopes,
    IPermissionChecker permissions,
    ICurrentUser user,
    IMmoTexts texts,
    TimeProvider clock) : IMatchReviewAppService
{
    private const string EntityType = "MatchReview";

    public async Task<KeysetResultDto<MatchReviewDto>> GetListAsync(GetMatchReviewsInput input, CancellationToken cancellationToken = default) =>
        await reader.ListAsync(input, await scopes.GetAsync(cancellationToken), await MayRevealAsync(cancellationToken), cancellationToken);

    public async Task<MatchReviewDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await ReadAsync(transaction, id, await scopes.GetAsync(cancellationToken), isMasked: true, cancellationToken);
    }

    [Authorize(CdpPermissions.ProfilesReveal)]
    public async Task<MatchReviewDetailsDto> RevealAsync(Guid id, RevealMatchReviewDto input, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var details = await ReadAsync(transaction, id, await scopes.GetAsync(cancellationToken), isMasked: false, cancellationToken);
        foreach (var profile in details.Review.People.Select(p => p.ProfileId).Distinct())
        {
            await transaction.AuditAsync("revealed", "Profile", profile.ToString(), reason: input.Reason.Trim(), cancellationToken: cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return details;
    }

    public async Task<MatchReviewDto> MergeAsync(Guid id, DecideMatchReviewDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        return await transactions.CarryOutAsync(transaction => MergeAsync(transaction, id, ReasonOf(input, MatchReviewState.Merged), scope, cancellationToken), cancellationToken);
    }

    public async Task<MatchReviewDto> KeepApartAsync(Guid id, DecideMatchReviewDto input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        return await transactions.CarryOutAsync(
            transaction => KeepApartAsync(transaction, id, ReasonOf(input, MatchReviewState.KeptApart), scope, cancellationToken), cancellationToken);
    }

    public async Task<MatchReviewDto> ReopenAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        return await transactions.CarryOutAsync(transaction => ReopenAsync(transaction, id, scope, cancellationToken), cancellationToken);
    }

    private async Task<MatchReviewDto> MergeAsync(TenantTransaction transaction, Guid id, string reason, DataScope scope, CancellationToken cancellationToken)
    {
        var review = await MatchReviewReader.LockAsync(transaction, id, scope, cancellationToken);
        if (!IsAlready(review, MatchReviewState.Merged))
        {
            await DecideAsync(transaction, review.Id, MatchReviewState.Merged, reason, cancellationToken);
            if (review.First != review.Second)
            {
                var both = await transaction.QueryAsync<RegroupedProfile>(RegroupingSql.People, new { Profiles = new[] { review.First, review.Second } }, cancellationToken);
                var (people, _) = await ProfileMerger.FindAsync(transaction, [.. both.Select(p => p.PublicId)], scope, cancellationToken);
                await merger.MergeAsync(transaction, people, reason, cancellationToken);
            }
        }

        return await ReadAsync(transaction, id, scope, cancellationToken);
    }

    private async Task<MatchReviewDto> KeepApartAsync(TenantTransaction transaction, Guid id, string reason, DataScope scope, CancellationToken cancellationToken)
    {
        var review = await MatchReviewReader.LockAsync(transaction, id, scope, cancellationToken);
        if (IsAlready(review, MatchReviewState.KeptApart))
        {
            return await ReadAsync(transaction, id, scope, cancellationToken);
        }

        if (review.First == review.Second)
        {
            throw new BusinessException(CdpErrorCodes.MergeSamePerson);
        }

        await DecideAsync(transaction, review.Id, MatchReviewState.KeptApart, reason, cancellationToken);
        await transaction.ExecuteAsync(
            MatchReviewSql.KeepApart, new { review.PartA, review.PartB, Reason = reason, UserId = user.Id, Now = clock.GetUtcNow(), review.Id }, cancellationToken);
        foreach (var sibling in await SiblingsAsync(transaction, review, MatchReviewState.Open, cancellationToken))
        {
            await DecideAsync(transaction, sibling, MatchReviewState.KeptApart, reason, cancellationToken);
        }

        await transaction.AuditAsync("keptApart", EntityType, id.ToString(), reason: reason, cancellationToken: cancellationToken);
        return await ReadAsync(transaction, id, scope, cancellationToken);
    }

    private async Task<MatchReviewDto> ReopenAsync(TenantTransaction transaction, Guid id, DataScope scope, CancellationToken cancellationToken)
    {
        var review = await MatchReviewReader.LockAsync(transaction, id, scope, cancellationToken);
        if (review.State == (short)MatchReviewState.Merged)
        {
            throw new BusinessException(CdpErrorCodes.MatchReviewMerged);
        }

        if (review.State == (short)MatchReviewState.KeptApart)
        {
            // The two may meet again only when none of their pairs keeps them apart.
            foreach (var pair in (await SiblingsAsync(transaction, review, MatchReviewState.KeptApart, cancellationToken)).Append(review.Id).Distinct())
            {
                await transaction.ExecuteAsync(MatchReviewSql.MayMeet, new { Id = pair }, cancellationToken);
                await transaction.ExecuteAsync(MatchReviewSql.Reopen, new { Id = pair }, cancellationToken);
            }

            await transaction.AuditAsync("reopened", EntityType, id.ToString(), cancellationToken: cancellationToken);
        }

        return await ReadAsync(transaction, id, scope, cancellationToken);
    }

    private static async Task<IReadOnlyList<Guid>> SiblingsAsync(TenantTransaction transaction, MatchReviewRow review, MatchReviewState state, CancellationToken cancellationToken)
    {
        var parts = await transaction.QueryAsync<long>(ProfileReadSql.Parts, new { Profile = review.First }, cancellationToken);
        return await transaction.QueryAsync<Guid>(MatchReviewSql.Siblings, new { Parts = parts.ToArray(), Other = review.Second, State = (short)state }, cancellationToken);
    }

    // Read before the commit, so that the answer is what was decided here.
    private async Task<MatchReviewDto> ReadAsync(TenantTransaction transaction, Guid id, DataScope scope, CancellationToken cancellationToken) =>
        (await ReadAsync(transaction, id, scope, isMasked: true, cancellationToken)).Review;

    private async Task<MatchReviewDetailsDto> ReadAsync(TenantTransaction transaction, Guid id, DataScope scope, bool isMasked, CancellationToken cancellationToken) =>
        await reader.ReadAsync(transaction, id, scope, await MayRevealAsync(cancellationToken), isMasked, cancellationToken);

    private Task DecideAsync(TenantTransaction transaction, Guid id, MatchReviewState state, string reason, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(
            MatchReviewSql.Decide,
            new { Id = id, State = (short)state, Now = clock.GetUtcNow(), UserId = user.Id, UserName = user.Name, Reason = reason }, cancellationToken);

    /// <summary>The same answer as the first time; refused where somebody decided otherwise.</summary>
    private static bool IsAlready(MatchReviewRow review, MatchReviewState asked) => (MatchReviewState)review.State switch
    {
        MatchReviewState.Open => false,
        var state when state == asked => true,
        _ => throw new BusinessException(CdpErrorCodes.MatchReviewDecided).WithData("UserName", review.UserName),
    };

    private string ReasonOf(DecideMatchReviewDto input, MatchReviewState state) =>
        input.Reason?.Trim() is { Length: > 0 } reason ? reason : texts.Get($"MatchReview:Reason.{state}");

    private Task<bool> MayRevealAsync(CancellationToken cancellationToken) => permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
}
