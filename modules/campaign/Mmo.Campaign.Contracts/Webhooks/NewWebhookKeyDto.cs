namespace Mmo.Campaign.Webhooks;

/// <summary>A key that was just made.</summary>
public sealed class NewWebhookKeyDto
{
    /// <summary>The key, in this answer only.</summary>
    public string Secret { get; init; } = "";

    /// <summary>What can be seen of it later.</summary>
    public WebhookKeyDto Key { get; init; } = new();
}
