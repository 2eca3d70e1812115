using System.Text.Json;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>An event that came.</summary>
/// <param name="ReceivedTime">When.</param>
/// <param name="IsQuarantined">It is in the quarantine.</param>
/// <param name="Properties">Its properties; personal data is masked.</param>
public sealed record PlanSampleDto(DateTimeOffset ReceivedTime, bool IsQuarantined, JsonElement Properties);
