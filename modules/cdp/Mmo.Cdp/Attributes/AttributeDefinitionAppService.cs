using Microsoft.AspNetCore.Authorization;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Survivorship;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Localization;
using Mmo.Permissions;

namespace Mmo.Cdp.Attributes;

[Authorize(CdpPermissions.Attributes)]
internal sealed class AttributeDefinitionAppService(
    ModuleDatabase<CdpDbContext> database, OperationBook<CdpDbContext> operations, SurvivorshipPreview preview, TenantRulesCache cache, IDataScopes scopes,
    IPermissionChecker permissions, IMmoTexts texts, TimeProvider clock) : IAttributeDefinitionAppService
{
    private const string EntityType = "Attribute";

    public async Task<AttributeDefinitionsDto> GetListAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        var sources = await AttributeSources.LoadAsync(transaction, cancellationToken);
        var open = await OpenAsync(transaction, catalog.All, cancellationToken);
        return new AttributeDefinitionsDto
        {
            Items = [.. catalog.All.Select(a => Map(a, sources, open))],
            Sources = sources.Named(texts.Get("Cdp:Source.journeys")),
        };
    }

    [Authorize(CdpPermissions.AttributesEdit)]
    public async Task<SurvivorshipPreviewDto> PreviewAsync(SurvivorshipInput input, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var attribute = await FindAsync(transaction, input.Key, cancellationToken);
        var choice = (await AttributeSources.LoadAsync(transaction, cancellationToken)).Read(attribute, input);
        return await preview.WorkOutAsync(transaction, attribute, choice, cancellationToken);
    }

    [Authorize(CdpPermissions.AttributesEdit)]
    public async Task<AttributeDefinitionDto> UpdateAsync(UpdateAttributeDefinitionDto input, CancellationToken cancellationToken = default)
    {
        await scopes.DemandAllAsync(CdpErrorCodes.AttributesNeedEverything, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var before = await FindAsync(transaction, input.Key, cancellationToken);
        var sources = await AttributeSources.LoadAsync(transaction, cancellationToken);
        var choice = sources.Read(before, input);
        await DemandPersonalAsync(before, input, cancellationToken);
        await SaveAsync(transaction, before, input, cancellationToken);
        var isRuleNew = !choice.IsSameAs(before.Survivorship);
        if (isRuleNew)
        {
            await SaveRuleAsync(transaction, before, choice, cancellationToken);
        }

        await transaction.AuditAsync(
            "updated", EntityType, input.Key, new { input.LabelZh, input.LabelEn, input.IsPersonal, Rule = choice.Rule.ToString(), choice.SourceOrder },
            cancellationToken: cancellationToken);
        var after = await FindAsync(transaction, input.Key, cancellationToken);
        var answer = Map(after, sources, await OpenAsync(transaction, [after], cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        if (isRuleNew)
        {
            cache.Forget(transaction.TenantId);
            operations.Tell(transaction.TenantId);
        }

        return answer;
    }

    private static async Task<AttributeDefinition> FindAsync(TenantTransaction transaction, string key, CancellationToken cancellationToken) =>
        (await AttributeCatalog.LoadAsync(transaction, cancellationToken)).Find(key) ?? throw new EntityNotFoundException(EntityType, key);

    private Task<IReadOnlyList<string>> OpenAsync(TenantTransaction transaction, IEnumerable<AttributeDefinition> attributes, CancellationToken cancellationToken) =>
        operations.OpenKeysAsync(transaction, [.. attributes.Select(a => SurvivorshipJobs.ExclusiveKeyOf(a.Key))], cancellationToken);

    // To take the mask off is to show it to everybody.
    private async Task DemandPersonalAsync(AttributeDefinition before, UpdateAttributeDefinitionDto input, CancellationToken cancellationToken)
    {
        if (before.IsPersonal == input.IsPersonal)
        {
            return;
        }

        if (!before.MayChangePersonal)
        {
            throw new MmoValidationException("isPersonal", "Attribute:PersonalIsFixed", ("Key", before.Key));
        }

        if (before.IsPersonal && !await permissions.IsGrantedAsync(CdpPermissions.ProfilesReveal, cancellationToken))
        {
            throw new MmoAuthorizationException();
        }
    }

    private async Task SaveAsync(TenantTransaction transaction, AttributeDefinition before, UpdateAttributeDefinitionDto input, CancellationToken cancellationToken)
    {
        var saved = await transaction.ExecuteAsync(
            AttributeDefinitionSql.Save,
            new
            {
                input.Key, LabelZh = input.LabelZh.Trim(), LabelEn = input.LabelEn.Trim(), Type = before.Type.ToString().ToLowerInvariant(), before.Column,
                input.IsPersonal, Stamp = input.ConcurrencyStamp, NewStamp = Uuid.Next(clock).ToString("N"),
            },
            cancellationToken);
        if (saved == 0)
        {
            throw new ConcurrencyException(EntityType);
        }
    }

    private async Task SaveRuleAsync(TenantTransaction transaction, AttributeDefinition attribute, SurvivorshipChoice choice, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(
            choice.Written is null ? AttributeDefinitionSql.ForgetRule : AttributeDefinitionSql.SaveRule,
            new { attribute.Key, Rule = choice.Written, choice.SourceOrder }, cancellationToken);
        await operations.StartExclusiveAsync(
            transaction,
            new NewOperation(SurvivorshipJobs.Kind)
            {
                Arguments = new SurvivorshipJobArguments(attribute.Key), ExclusiveKey = SurvivorshipJobs.ExclusiveKeyOf(attribute.Key), Subject = attribute.Label,
                Total = await transaction.SingleOrDefaultAsync<long>("select count(*) from cdp.profile", null, cancellationToken), Link = "/settings/attributes",
            },
            CdpErrorCodes.SurvivorshipUnderWay,
            cancellationToken);
    }

    private static AttributeDefinitionDto Map(AttributeDefinition attribute, AttributeSources sources, IReadOnlyList<string> open) => new()
    {
        Key = attribute.Key,
        LabelZh = attribute.LabelZh,
        LabelEn = attribute.LabelEn,
        Type = attribute.Type,
        IsBuiltIn = attribute.IsBuiltIn,
        IsPersonal = attribute.IsPersonal,
        MayChangePersonal = attribute.MayChangePersonal,
        MayChangeRule = !attribute.IsWorkedOut,
        Rule = attribute.Survivorship.Rule,
        SourceOrder = sources.IdsOf(attribute.Survivorship.SourceOrder),
        IsBeingApplied = open.Contains(SurvivorshipJobs.ExclusiveKeyOf(attribute.Key)),
        ConcurrencyStamp = attribute.ConcurrencyStamp,
    };
}
