using Mmo.Cdp.EventMeanings;
using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.TrackingPlans;

namespace Mmo.Cdp.Ingestion;

/// <summary>What a tenant has said about how its events are read.</summary>
/// <param name="TenantId">The tenant.</param>
/// <param name="CallingCode">The country of phone numbers without a prefix: <c>86</c>.</param>
/// <param name="Currency">The currency of amounts that name none.</param>
/// <param name="Meanings">The events that mean money, by name.</param>
/// <param name="Identifiers">Which identifiers count, and how many a person has.</param>
/// <param name="RuledAttributes">The attributes whose value is chosen by a rule of survivorship.</param>
/// <param name="TimeZone">The zone of its days.</param>
/// <param name="InternalSourceNo">The source of events from inside.</param>
/// <param name="Plans">The tracking plans that are on, by the number of their source.</param>
internal sealed record TenantRules(
    Guid TenantId, string CallingCode, string Currency, IReadOnlyDictionary<string, MoneyRule> Meanings, IdentifierRuleSet Identifiers,
    IReadOnlySet<string> RuledAttributes, TimeZoneInfo TimeZone, int InternalSourceNo, IReadOnlyDictionary<int, TrackingPlan> Plans);
