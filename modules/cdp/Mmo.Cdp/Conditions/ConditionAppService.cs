using Microsoft.AspNetCore.Authorization;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Conditions;

[Authorize(CdpPermissions.Segments)]
internal sealed class ConditionAppService(
    ModuleDatabase<CdpDbContext> database, ConditionCatalogs catalogs, ConditionSentences sentences, ICurrentTenant tenant, IMmoTexts texts)
    : IConditionAppService
{
    public async Task<ConditionCheckDto> CheckAsync(CheckConditionDto input, CancellationToken cancellationToken = default)
    {
        var zone = await catalogs.ZoneAsync(tenant.RequiredId, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var catalog = await catalogs.LoadAsync(transaction, zone, cancellationToken);
        var faults = new ConditionFaults(texts);
        var node = ConditionReader.Read(input.Condition, faults);
        if (node is not null && ConditionParsing.Bind(node, catalog, faults) is { } bound)
        {
            ConditionReferences.RefuseCircle(bound, input.SegmentId, catalog, faults);
        }

        return new ConditionCheckDto { Faults = faults.All, Sentence = faults.IsEmpty ? sentences.Describe(node!, catalog) : null };
    }
}
