using Mmo.Cdp.EventMeanings;

namespace Mmo.Cdp.Ingestion;

/// <summary>An order or a refund, taken out of an event by its meaning.</summary>
/// <param name="Meaning">Which of both.</param>
/// <param name="OrderId">The order's id.</param>
/// <param name="AmountMinor">The amount in minor units of the currency; positive, also for a refund.</param>
/// <param name="Currency">The ISO 4217 code.</param>
internal sealed record Purchase(EventMeaningKind Meaning, string OrderId, long AmountMinor, string Currency);
