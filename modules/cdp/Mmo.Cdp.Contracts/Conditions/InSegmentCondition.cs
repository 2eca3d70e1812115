namespace Mmo.Cdp.Conditions;

/// <summary>The person is in another segment. Segments never refer to each other in a circle.</summary>
/// <param name="SegmentId">The segment.</param>
public sealed record InSegmentCondition(Guid SegmentId) : ConditionNode;
