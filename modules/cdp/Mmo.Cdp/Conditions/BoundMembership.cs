namespace Mmo.Cdp.Conditions;

internal sealed record BoundMembership(string Path, Guid SegmentId, bool IsNegated) : BoundNode(Path);
