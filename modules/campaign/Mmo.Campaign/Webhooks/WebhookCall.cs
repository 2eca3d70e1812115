using System.Globalization;

namespace Mmo.Campaign.Webhooks;

/// <summary>A call that this host has claimed.</summary>
internal sealed class WebhookCall
{
    public Guid EnrolmentId { get; init; }

    public int Step { get; init; }

    public Guid JourneyId { get; init; }

    public string JourneyName { get; init; } = "";

    public int Version { get; init; }

    public string NodeId { get; init; } = "";

    public long PartNo { get; init; }

    /// <summary>This one included.</summary>
    public int Attempts { get; init; }

    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>False when the person is no longer there.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The event that started the person, as JSON.</summary>
    public string? TriggerEvent { get; init; }

    /// <summary>One stay at one node: the same however often it is tried.</summary>
    public string IdempotencyKey => string.Create(CultureInfo.InvariantCulture, $"{EnrolmentId:N}-{Step}");
}
