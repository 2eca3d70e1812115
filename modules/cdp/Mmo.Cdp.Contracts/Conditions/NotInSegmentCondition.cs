namespace Mmo.Cdp.Conditions;

/// <summary>The person is not in another segment.</summary>
/// <param name="SegmentId">The segment.</param>
public sealed record NotInSegmentCondition(Guid SegmentId) : ConditionNode;
