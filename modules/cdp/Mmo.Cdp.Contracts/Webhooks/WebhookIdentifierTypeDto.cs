namespace Mmo.Cdp.Webhooks;

/// <summary>A type of identifiers.</summary>
/// <param name="Type">Its key.</param>
/// <param name="Label">What people call it.</param>
public sealed record WebhookIdentifierTypeDto(string Type, string Label);
