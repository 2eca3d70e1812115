using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Mmo.DependencyInjection;
using Mmo.Identity.OrganizationUnits;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.People;

/// <summary>
/// Asks which organisation unit a store's code or name means, before the transaction that needs it: none stays open across a call of
/// another module. The answers go into <c>cdp.unit_alias</c> with the batch.
/// </summary>
internal sealed class UnitAliases(IServiceScopeFactory scopes, ICurrentTenant currentTenant, TimeProvider clock) : ISingletonDependency
{
    private const int MaxKnown = 20_000;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(Guid, string), long> _resolved = new();

    /// <summary>The units of texts that were not asked for lately; null where a text matches none.</summary>
    public async Task<IReadOnlyDictionary<string, Guid?>> ResolveAsync(Guid tenantId, IReadOnlyCollection<string> texts, CancellationToken cancellationToken)
    {
        var asked = texts.Where(t => !_resolved.TryGetValue((tenantId, t), out var at) || clock.GetElapsedTime(at) > Lifetime).ToArray();
        if (asked.Length == 0)
        {
            return new Dictionary<string, Guid?>();
        }

        using var _ = currentTenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        var units = await scope.ServiceProvider.GetRequiredService<IOrganizationUnitDirectory>().ResolveAsync(asked, cancellationToken);
        return asked.ToDictionary(text => text, text => units.GetValueOrDefault(text)?.Id);
    }

    /// <summary>They are committed: no need to ask again soon.</summary>
    public void Remember(Guid tenantId, IEnumerable<string> texts)
    {
        if (_resolved.Count > MaxKnown)
        {
            _resolved.Clear();
        }

        foreach (var text in texts)
        {
            _resolved[(tenantId, text)] = clock.GetTimestamp();
        }
    }
}
