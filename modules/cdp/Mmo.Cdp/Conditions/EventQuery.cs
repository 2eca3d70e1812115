namespace Mmo.Cdp.Conditions;

/// <summary>Which events of a person, and what of them.</summary>
/// <param name="EventName">The event's name.</param>
/// <param name="EventTypeId">Its short id; null when no such event ever came.</param>
/// <param name="Filters">All must hold.</param>
/// <param name="SumPath">The property that is summed; null to count.</param>
/// <param name="Window">When.</param>
internal sealed record EventQuery(
    string EventName, int? EventTypeId, IReadOnlyList<BoundFilter> Filters, IReadOnlyList<string>? SumPath, BoundWindow Window);
