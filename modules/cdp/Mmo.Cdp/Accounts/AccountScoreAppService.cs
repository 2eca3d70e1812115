using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.Cdp.Accounts;

[Authorize(CdpPermissions.Accounts)]
internal sealed class AccountScoreAppService(ModuleDatabase<CdpDbContext> database, IDataScopes scopes, TimeProvider clock) : IAccountScoreAppService
{
    private const string EntityType = "AccountScore";

    public async Task<AccountScoreDto> GetAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return Map(await AccountScoreSetting.LoadAsync(transaction, cancellationToken));
    }

    [Authorize(CdpPermissions.AccountsEdit)]
    public async Task<AccountScoreDto> UpdateAsync(UpdateAccountScoreDto input, CancellationToken cancellationToken = default)
    {
        await scopes.DemandAllAsync(CdpErrorCodes.AccountScoreNeedsEverything, cancellationToken);
        var rules = AccountScoreReading.Read(input.Rules);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var saved = await transaction.ExecuteAsync(
            AccountScoreSql.Save,
            new { Rules = JsonSerializer.Serialize(rules, MmoJson.Options), Stamp = input.ConcurrencyStamp, NewStamp = Uuid.Next(clock).ToString("N"), Now = now },
            cancellationToken);
        if (saved == 0)
        {
            throw new ConcurrencyException(EntityType);
        }

        await transaction.ExecuteAsync(AccountScoreSql.AllDue, new { Now = now }, cancellationToken);
        await transaction.AuditAsync("updated", EntityType, transaction.TenantId.ToString(), new { rules }, cancellationToken: cancellationToken);
        var answer = Map(await AccountScoreSetting.LoadAsync(transaction, cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    private static AccountScoreDto Map(AccountScoreSetting setting) => new() { Rules = setting.Rules, ConcurrencyStamp = setting.ConcurrencyStamp };
}
