using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.EventMeanings;
using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.Sources;
using Mmo.Cdp.TrackingPlans;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Identity.Tenants;
using Mmo.Money;
using Mmo.MultiTenancy;
using Mmo.Settings;

namespace Mmo.Cdp.Ingestion;

/// <summary>A tenant's rules, remembered for a few seconds; a change on this host is seen at once.</summary>
internal sealed class TenantRulesCache(
    IServiceScopeFactory scopes, ModuleDatabase<CdpDbContext> database, SourceCache sources, PlanCache plans, ICurrentTenant currentTenant, TimeProvider clock) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, (Lazy<Task<TenantRules?>> Rules, long At)> _byTenant = new();

    /// <summary>The rules, or null for a tenant that is gone or switched off.</summary>
    public async ValueTask<TenantRules?> FindAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        // One read a tenant, however many requests wait for it; a failed one is not kept.
        var entry = _byTenant.TryGetValue(tenantId, out var known) && clock.GetElapsedTime(known.At) < Lifetime
            ? known
            : _byTenant[tenantId] = (new Lazy<Task<TenantRules?>>(() => ReadAsync(tenantId)), clock.GetTimestamp());
        try
        {
            return await entry.Rules.Value.WaitAsync(cancellationToken);
        }
        catch (Exception) when (entry.Rules.Value.IsFaulted)
        {
            _byTenant.TryRemove(new(tenantId, entry));
            throw;
        }
    }

    public void Forget(Guid tenantId) => _byTenant.TryRemove(tenantId, out _);

    private async Task<TenantRules?> ReadAsync(Guid tenantId)
    {
        using var _ = currentTenant.Change(tenantId);
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ITenantDirectory>().FindAsync(tenantId) is not { } tenant)
        {
            return null;
        }

        var callingCode = await scope.ServiceProvider.GetRequiredService<ISettings>().GetOrNullAsync(CdpSettings.CallingCode);
        await using var transaction = await database.BeginAsync(tenantId);
        var meanings = await transaction.QueryAsync<MeaningRow>(
            "select event_name, meaning, order_id_path, amount_path, currency_path from cdp.event_meaning");
        var identifiers = await IdentifierSetting.LoadAsync(transaction, CancellationToken.None);
        var ruled = await transaction.QueryAsync<string>("select attribute from cdp.survivorship");
        var tenantPlans = await plans.LoadAsync(transaction, CancellationToken.None);
        await transaction.CommitAsync();
        return new TenantRules(
            tenantId,
            callingCode is { Length: > 0 and <= 4 } code && code.All(char.IsAsciiDigit) ? code : CdpSettings.DefaultCallingCode,
            MinorUnits.NormalizeCurrency(tenant.Currency) ?? "CNY",
            meanings.ToDictionary(m => m.EventName, m => m.ToRule()),
            identifiers.Rules,
            ruled.ToHashSet(),
            TimeZoneInfo.TryFindSystemTimeZoneById(tenant.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc,
            (await sources.InternalAsync(tenantId, CancellationToken.None)).No,
            tenantPlans);
    }

    private sealed class MeaningRow
    {
        public string EventName { get; init; } = "";

        public EventMeaningKind Meaning { get; init; }

        public string OrderIdPath { get; init; } = "";

        public string AmountPath { get; init; } = "";

        public string? CurrencyPath { get; init; }

        public MoneyRule ToRule() => new(
            Meaning, PropertyPath.Parse(OrderIdPath), PropertyPath.Parse(AmountPath), CurrencyPath is null ? null : PropertyPath.Parse(CurrencyPath));
    }
}
