namespace Mmo.Cdp.Webhooks;

/// <summary>A delivery that is kept in the quarantine, to draw a mapping by.</summary>
public sealed class WebhookDeliveryDto
{
    /// <summary>Its key in the quarantine.</summary>
    public Guid Id { get; init; }

    /// <summary>When it came.</summary>
    public DateTimeOffset ReceivedTime { get; init; }

    /// <summary>Why it is there.</summary>
    public string ReasonText { get; init; } = "";

    /// <summary>What came, with personal data masked; null when it cannot be read well enough for that.</summary>
    public string? Json { get; init; }

    /// <summary>The headers that came with it and that a path may name, masked likewise.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
