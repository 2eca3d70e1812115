namespace Mmo.Cdp.TrackingPlans;

/// <summary>An event that the source has sent, planned or not.</summary>
/// <param name="Kind">The call.</param>
/// <param name="Name">The name of a track event, else that of the call.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Count">How often it came, those put in quarantine by the plan included.</param>
/// <param name="FirstTime">When it first came.</param>
/// <param name="LastTime">When it last came.</param>
/// <param name="IsPlanned">The plan has it.</param>
public sealed record SeenEventDto(PlanEventKind Kind, string Name, string Label, long Count, DateTimeOffset FirstTime, DateTimeOffset LastTime, bool IsPlanned);
