namespace Mmo.Campaign.Webhooks;

/// <summary>The key that signs webhooks; what it is, is shown once.</summary>
public sealed class WebhookKeyDto
{
    /// <summary>True when there is one.</summary>
    public bool Exists { get; init; }

    /// <summary>Its last four characters.</summary>
    public string? Ending { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>By whom.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>To be sent along when a new one is made.</summary>
    public string? ConcurrencyStamp { get; init; }
}
