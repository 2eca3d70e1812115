using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>What a plan says of an event.</summary>
/// <param name="Json">The properties, without the fields that it drops.</param>
/// <param name="Violations">What is counted, whatever becomes of the event; at most <see cref="MaxViolations"/>.</param>
/// <param name="IsFlagged">It is stored with a mark.</param>
/// <param name="IsDropped">Some field is dropped.</param>
/// <param name="Refusal">Why it goes to the quarantine.</param>
internal readonly record struct PlanVerdict(
    ReadOnlyMemory<byte> Json, IReadOnlyList<PlanViolation> Violations, bool IsFlagged = false, bool IsDropped = false, Rejection? Refusal = null)
{
    /// <summary>More ways of one event are not told apart.</summary>
    public const int MaxViolations = 20;

    public static PlanVerdict Good(ReadOnlyMemory<byte> json) => new(json, []);
}
