using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.Identity;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Webhooks;

/// <summary>The types of identifiers that a definition may name: ours, and those of the company's own that its rules know.</summary>
internal sealed class IdentifierTypeList(ModuleDatabase<CdpDbContext> database, IdentifierTypeNames names) : ISingletonDependency
{
    public async Task<IReadOnlyList<WebhookIdentifierTypeDto>> AllAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var setting = await IdentifierSetting.LoadAsync(transaction, cancellationToken);
        return [.. IdentifierTypes.BuiltIn.Select(t => t.Key).Concat(setting.Rules.Rules.Select(r => r.Type)).Distinct().Select(type => new WebhookIdentifierTypeDto(type, names.LabelOf(type)))];
    }
}
