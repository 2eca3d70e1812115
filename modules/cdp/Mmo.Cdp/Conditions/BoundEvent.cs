namespace Mmo.Cdp.Conditions;

/// <param name="Path">Where it stands in the JSON.</param>
/// <param name="Query">Which events, and what of them.</param>
/// <param name="Test">What the aggregate is held against; without events it is 0.</param>
internal sealed record BoundEvent(string Path, EventQuery Query, NumberTest Test) : BoundNode(Path);
