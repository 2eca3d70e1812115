namespace Mmo.Cdp.TrackingPlans;

/// <summary>An event as it came.</summary>
/// <param name="ReceivedAt">When.</param>
/// <param name="IsQuarantined">The plan has refused it.</param>
/// <param name="Json">Its properties.</param>
internal sealed record PlanSample(DateTimeOffset ReceivedAt, bool IsQuarantined, ReadOnlyMemory<byte> Json);
