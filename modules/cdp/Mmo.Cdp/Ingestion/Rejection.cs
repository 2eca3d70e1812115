using Mmo.Cdp.TrackingPlans;

namespace Mmo.Cdp.Ingestion;

/// <summary>Why an event cannot be stored.</summary>
/// <param name="Reason">One of <see cref="RejectionReason"/>.</param>
/// <param name="Detail">What exactly, for the person who mends it: the field, the figure.</param>
internal sealed record Rejection(string Reason, string? Detail = null)
{
    public string? EventId { get; init; }

    public string? EventType { get; init; }

    /// <summary>What a tracking plan found, where it refused the event.</summary>
    public JudgedEvent? Judged { get; init; }
}
