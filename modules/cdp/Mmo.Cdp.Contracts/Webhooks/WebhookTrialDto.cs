namespace Mmo.Cdp.Webhooks;

/// <summary>What a mapping makes of a delivery.</summary>
public sealed class WebhookTrialDto
{
    /// <summary>The first events that would be stored.</summary>
    public IReadOnlyList<WebhookTrialEventDto> Events { get; init; } = [];

    /// <summary>How many events there are in all.</summary>
    public int EventCount { get; init; }

    /// <summary>Why the delivery would be kept in the quarantine; none when all of it is good.</summary>
    public IReadOnlyList<WebhookTrialFaultDto> Faults { get; init; } = [];

    /// <summary>True when no definition fits and such deliveries are let go.</summary>
    public bool IsIgnored { get; init; }
}
