namespace Mmo.Cdp.Webhooks;

/// <summary>Why an entry of a delivery is no event.</summary>
/// <param name="Definition">The definition, from 0 on; null for the delivery as a whole.</param>
/// <param name="Item">The entry, from 0 on, where a definition reads entries.</param>
/// <param name="Field">The field of the definition: items, name, time, eventId, identifiers.</param>
/// <param name="Reason">The reason's key.</param>
/// <param name="Message">The reason in words.</param>
/// <param name="Detail">The path, or what exactly.</param>
public sealed record WebhookTrialFaultDto(int? Definition, int? Item, string? Field, string Reason, string Message, string? Detail);
