using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Unmerging;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Json;
using Mmo.MultiTenancy;
using Mmo.Permissions;
using Mmo.Users;

namespace Mmo.Cdp.IdentifierRules;

[Authorize(CdpPermissions.Sources)]
internal sealed class IdentifierRuleAppService(
    ModuleDatabase<CdpDbContext> database, IdentifierRulePreview preview, IdentifierTypeNames names, TenantRulesCache cache, OperationBook<CdpDbContext> operations,
    IDataScopes scopes, IPermissionChecker permissions, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock) : IIdentifierRuleAppService
{
    private const string EntityType = "IdentifierRules";

    public async Task<IdentifierRulesDto> GetAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await ReadAsync(transaction, cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<IdentifierRulesPreviewDto> PreviewAsync(IdentifierRulesInput input, CancellationToken cancellationToken = default)
    {
        var rules = IdentifierRuleReading.Read(input.Rules, await CallingCodeAsync(cancellationToken));
        return await preview.WorkOutAsync(rules, await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken), cancellationToken);
    }

    [Authorize(CdpPermissions.SourcesEdit)]
    public async Task<IdentifierRulesDto> UpdateAsync(UpdateIdentifierRulesDto input, CancellationToken cancellationToken = default)
    {
        var rules = IdentifierRuleReading.Read(input.Rules, await CallingCodeAsync(cancellationToken));
        await using var transaction = await database.BeginAsync(cancellationToken);
        var saved = await transaction.ExecuteAsync(
            IdentifierRuleSql.Save,
            new
            {
                Rules = JsonSerializer.Serialize(rules.Rules, MmoJson.Options), Stamp = input.ConcurrencyStamp, NewStamp = Uuid.Next(clock).ToString("N"),
                Now = clock.GetUtcNow(),
            },
            cancellationToken);
        if (saved == 0)
        {
            throw new ConcurrencyException(EntityType);
        }

        // Blocked values may be somebody's: how many is enough.
        await transaction.AuditAsync(
            "updated", EntityType, transaction.TenantId.ToString(),
            new { order = rules.Rules.Select(r => r.Type), limits = rules.Rules.ToDictionary(r => r.Type, r => r.MaxPerPerson), blocked = rules.Rules.Sum(r => r.Blocked.Count) },
            cancellationToken: cancellationToken);
        var answer = await ReadAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        cache.Forget(transaction.TenantId);
        return answer;
    }

    [Authorize(CdpPermissions.ProfilesMerge)]
    public async Task<IdentifierRulesDto> TakeApartAsync(TakeApartBlockedDto input, CancellationToken cancellationToken = default)
    {
        await scopes.DemandAllAsync(CdpErrorCodes.TakingApartNeedsEverything, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var id = await operations.StartExclusiveAsync(
            transaction,
            new NewOperation(BlockedTiesJobs.Kind)
            {
                Arguments = new BlockedTiesArguments(input.Reason.Trim(), new UnmergeAuthor(user.Id, user.Name)), IdempotencyKey = input.IdempotencyKey,
                ExclusiveKey = BlockedTiesJobs.Exclusive, CanBeCancelled = true, Link = "/identifier-rules",
            },
            CdpErrorCodes.TakingApartUnderWay,
            cancellationToken);
        await transaction.AuditAsync("takenApart", EntityType, id.ToString(), reason: input.Reason.Trim(), cancellationToken: cancellationToken);
        var answer = await ReadAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        operations.Tell(transaction.TenantId);
        return answer;
    }

    private async Task<string> CallingCodeAsync(CancellationToken cancellationToken) =>
        (await cache.FindAsync(tenant.RequiredId, cancellationToken))?.CallingCode ?? CdpSettings.DefaultCallingCode;

    private async Task<IdentifierRulesDto> ReadAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var setting = await IdentifierSetting.LoadAsync(transaction, cancellationToken);
        var found = await transaction.QueryAsync<string>(IdentifierRuleSql.CustomTypes, null, cancellationToken);
        return new IdentifierRulesDto
        {
            Rules = Map(setting.Rules),
            Defaults = Map(IdentifierRuleSet.Default),
            IsTakingApart = (await operations.OpenKeysAsync(transaction, [BlockedTiesJobs.Exclusive], cancellationToken)).Count > 0,
            OtherTypes = [.. found.Where(type => !setting.Rules.Rules.Any(r => r.Type == type))],
            MaxPerPersonOfOthers = IdentifierRuleSet.MaxOfOther,
            ConcurrencyStamp = setting.ConcurrencyStamp,
        };
    }

    private IReadOnlyList<IdentifierRuleDto> Map(IdentifierRuleSet rules) =>
    [
        .. rules.Rules.Select(r => new IdentifierRuleDto(r.Type, names.LabelOf(r.Type), IdentifierTypes.IsBuiltIn(r.Type), r.MaxPerPerson, r.Blocked)),
    ];
}
