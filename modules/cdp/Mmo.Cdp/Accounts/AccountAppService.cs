using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Cdp.Profiles;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Permissions;

namespace Mmo.Cdp.Accounts;

[Authorize(CdpPermissions.Accounts)]
internal sealed class AccountAppService(
    ModuleDatabase<CdpDbContext> database, AccountReader reader, IDataScopes scopes, IPermissionChecker permissions, TimeProvider clock) : IAccountAppService
{
    private const string EntityType = "Account";

    public async Task<KeysetResultDto<AccountListItemDto>> GetListAsync(GetAccountsInput input, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(input, await scopes.GetAsync(cancellationToken), cancellationToken);

    public async Task<AccountDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(id, await scopes.GetAsync(cancellationToken), cancellationToken);

    [Authorize(CdpPermissions.Profiles)]
    public async Task<ListResultDto<AccountPersonDto>> GetPeopleAsync(Guid id, CancellationToken cancellationToken = default) =>
        new() { Items = await reader.ReadPeopleAsync(id, await scopes.GetAsync(cancellationToken), await MayRevealAsync(cancellationToken), cancellationToken) };

    [Authorize(CdpPermissions.Profiles)]
    public async Task<ListResultDto<AccountEventDto>> GetEventsAsync(Guid id, CancellationToken cancellationToken = default) =>
        new() { Items = await reader.ReadEventsAsync(id, await scopes.GetAsync(cancellationToken), await MayRevealAsync(cancellationToken), cancellationToken) };

    [Authorize(CdpPermissions.AccountsEdit)]
    public Task IncludePersonAsync(Guid id, AccountMemberDto input, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            id, input, "personIncluded",
            (transaction, account, parts) => transaction.ExecuteAsync(
                AccountReadSql.PutIn, new { account.AccountNo, PartNo = parts[0], Now = clock.GetUtcNow() }, cancellationToken),
            cancellationToken);

    [Authorize(CdpPermissions.AccountsEdit)]
    public Task ExcludePersonAsync(Guid id, AccountMemberDto input, CancellationToken cancellationToken = default) =>
        ChangeAsync(
            id, input, "personExcluded",
            (transaction, account, parts) => transaction.ExecuteAsync(AccountReadSql.TakeOut, new { account.AccountNo, Parts = parts, Now = clock.GetUtcNow() }, cancellationToken),
            cancellationToken);

    // Done again it changes nothing, so it needs no key.
    private async Task ChangeAsync(
        Guid id, AccountMemberDto input, string act, Func<TenantTransaction, AccountRow, long[], Task<int>> change, CancellationToken cancellationToken)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var account = await AccountReader.FindAsync(transaction, id, scope, cancellationToken);
        var (profile, parts) = await ProfileReader.FindAsync(transaction, input.ProfileId!.Value, scope, cancellationToken);
        if (await change(transaction, account, [profile.ProfileId, .. parts.Where(p => p != profile.ProfileId)]) > 0)
        {
            await transaction.ExecuteAsync(AccountReadSql.Due, new { account.AccountNo, Now = clock.GetUtcNow() }, cancellationToken);
            await transaction.AuditAsync(act, EntityType, account.PublicId.ToString(), new { profile = profile.PublicId }, cancellationToken: cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private Task<bool> MayRevealAsync(CancellationToken cancellationToken) => permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken);
}
