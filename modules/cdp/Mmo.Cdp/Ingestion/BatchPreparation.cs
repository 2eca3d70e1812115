using System.Text.Json;
using Mmo.Cdp.Events;
using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Ingestion;

/// <summary>Everything a batch needs that must not happen inside its transaction: dictionaries, partitions, numbers, other modules.</summary>
internal sealed class BatchPreparation(
    EventTypes types, EventMonths months, AttributeNames attributes, UnitAliases units, PartNumbers numbers, SourceCache sources, TenantRulesCache rules) : ISingletonDependency
{
    public async Task<Batch> PrepareAsync(
        Guid tenantId, IReadOnlyList<IncomingEvent> events, IReadOnlyList<QuarantinedEvent> quarantined, CancellationToken cancellationToken)
    {
        var refused = new List<QuarantinedEvent>(quarantined);
        var names = events.Select(e => e.Name).ToHashSet();
        if (events.Any(e => e.Consents.Count > 0))
        {
            names.UnionWith([InternalEventNames.ConsentGranted, InternalEventNames.ConsentWithdrawn]);
        }

        var typeIds = await types.EnsureAsync(tenantId, names, OnlyFromBrowsers(events, e => [e.Name]), cancellationToken);
        var good = new List<IncomingEvent>(events.Count);
        var keys = new HashSet<(int, string)>(events.Count);
        foreach (var item in events)
        {
            if (!typeIds.ContainsKey(item.Name))
            {
                refused.Add(item.Refuse(RejectionReason.TooManyEventNames, $"> {(item.IsFromBrowser ? EventTypes.MaxNamesFromBrowsers : EventTypes.MaxNames)}"));
            }
            else if (keys.Add((item.SourceNo, item.EventId)))
            {
                good.Add(item);
            }
        }

        if (good.Count > 0)
        {
            await months.EnsureAsync(good.Min(e => e.OccurredAt), good.Max(e => e.OccurredAt), cancellationToken);
            await numbers.EnsureAsync(good.Sum(e => e.Identifiers.Count + 1), cancellationToken);
        }

        var rulesOfTenant = await rules.FindAsync(tenantId, cancellationToken);
        return new Batch
        {
            TenantId = tenantId,
            Events = good,
            Quarantined = refused,
            InternalSourceNo = (await sources.InternalAsync(tenantId, cancellationToken)).No,
            IdentifierRules = rulesOfTenant?.Identifiers ?? IdentifierRuleSet.Default,
            RuledAttributes = rulesOfTenant?.RuledAttributes ?? new HashSet<string>(),
            TypeIds = typeIds,
            Attributes = await attributes.EnsureAsync(
                tenantId, TypesOf(good), OnlyFromBrowsers(good, e => e.Values.Select(v => v.Attribute)), cancellationToken),
            UnitAliases = await units.ResolveAsync(tenantId, StoresOf(good), cancellationToken),
        };
    }

    private static HashSet<string> OnlyFromBrowsers(IEnumerable<IncomingEvent> events, Func<IncomingEvent, IEnumerable<string>> names)
    {
        var (browsers, servers) = (new HashSet<string>(), new HashSet<string>());
        foreach (var item in events)
        {
            (item.IsFromBrowser ? browsers : servers).UnionWith(names(item));
        }

        browsers.ExceptWith(servers);
        return browsers;
    }

    private static Dictionary<string, string> TypesOf(List<IncomingEvent> events)
    {
        var types = new Dictionary<string, string>();
        foreach (var value in events.SelectMany(e => e.Values))
        {
            if (!types.TryGetValue(value.Attribute, out var known) || known.Length == 0)
            {
                types[value.Attribute] = value.Type;
            }
        }

        return types;
    }

    private static HashSet<string> StoresOf(List<IncomingEvent> events) =>
    [
        .. events.SelectMany(e => e.Values)
            .Where(v => v.Attribute == TraitNames.Store && v.Json.Span[0] == '"')
            .Select(v => JsonSerializer.Deserialize<string>(v.Json.Span)!),
    ];
}
