using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Segments;

/// <summary>A segment, ready to be worked out for some people.</summary>
internal sealed record SegmentPlan(Guid SegmentId, BoundNode Condition, ConditionFootprint Footprint, string Sql, IReadOnlyDictionary<string, object> Parameters);
