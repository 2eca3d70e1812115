namespace Mmo.Cdp.TrackingPlans;

/// <summary>One way in which events would not have been as planned.</summary>
/// <param name="Violation">In which way.</param>
/// <param name="Kind">The call.</param>
/// <param name="Name">The name of a track event, else that of the call.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Property">The property; null where it is about the event.</param>
/// <param name="Count">In how many events.</param>
/// <param name="Policy">What becomes of them.</param>
public sealed record PlanPreviewViolationDto(PlanViolationKind Violation, PlanEventKind Kind, string Name, string Label, string? Property, int Count, PlanPolicy Policy);
