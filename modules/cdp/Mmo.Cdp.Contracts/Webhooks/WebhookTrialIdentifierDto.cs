namespace Mmo.Cdp.Webhooks;

/// <summary>An identifier of an event.</summary>
/// <param name="Label">What people call its type.</param>
/// <param name="Value">Its value, masked where the delivery came from the quarantine.</param>
public sealed record WebhookTrialIdentifierDto(string Label, string Value);
