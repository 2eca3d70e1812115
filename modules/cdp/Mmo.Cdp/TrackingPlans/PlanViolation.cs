namespace Mmo.Cdp.TrackingPlans;

/// <summary>One way in which an event is not as planned.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Property">The property; empty where it is about the event.</param>
/// <param name="Value">The value as it stands in the event's JSON; empty where there is none.</param>
/// <param name="Types">The types that it should have had.</param>
internal readonly record struct PlanViolation(PlanViolationKind Kind, string Property, ReadOnlyMemory<byte> Value = default, PlanTypes Types = PlanTypes.Any);
