namespace Mmo.Campaign.Webhooks;

/// <summary>The name leads only to addresses that webhooks may not go to.</summary>
internal sealed class WebhookTargetException(string host) : Exception($"Webhooks may not go to {host}.");
