namespace Mmo.Cdp.Webhooks;

/// <summary>An event that a mapping makes.</summary>
public sealed class WebhookTrialEventDto
{
    /// <summary>The definition that made it, from 0 on.</summary>
    public int Definition { get; init; }

    /// <summary>Something done, or something known.</summary>
    public WebhookEventKind Kind { get; init; }

    /// <summary>The event's name; of something known: identify.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its id.</summary>
    public string EventId { get; init; } = "";

    /// <summary>When it happened.</summary>
    public DateTimeOffset OccurredTime { get; init; }

    /// <summary>Who it was, the most telling first.</summary>
    public IReadOnlyList<WebhookTrialIdentifierDto> Identifiers { get; init; } = [];

    /// <summary>Its properties or traits as JSON; null when they cannot be shown with personal data masked.</summary>
    public string? Json { get; init; }
}
