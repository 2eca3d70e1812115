namespace Mmo.Cdp.Conditions;

/// <summary>
/// Replaces "is in a segment" by what the segment asks for: a branch must see the event that has just come, which the memberships, kept
/// up by a worker, may not yet show. A segment that is switched off keeps its members as they are, so there its list counts.
/// </summary>
internal sealed class LiveSegments(ConditionCatalog catalog, ConditionFaults faults)
{
    private const int MaxNodes = 1000;

    private readonly Stack<Guid> _inside = [];
    private int _nodes;

    public BoundNode Expand(BoundNode node)
    {
        if (++_nodes > MaxNodes)
        {
            if (_nodes == MaxNodes + 1)
            {
                faults.Add("", "TooManyNodes", ("Max", MaxNodes));
            }

            return node;
        }

        return node switch
        {
            BoundGroup group => group with { Children = [.. group.Children.Select(Expand)] },
            BoundMembership membership => Membership(membership),
            _ => node,
        };
    }

    private BoundNode Membership(BoundMembership membership)
    {
        if (!catalog.Segments.TryGetValue(membership.SegmentId, out var segment) || !segment.IsActive || _inside.Contains(membership.SegmentId)
            || ConditionParsing.Bind(segment.Condition, catalog, faults) is not { } inner)
        {
            return membership;
        }

        _inside.Push(segment.Id);
        var expanded = Expand(inner);
        _inside.Pop();
        return membership.IsNegated ? new BoundGroup(membership.Path, GroupKind.None, [expanded]) : expanded;
    }
}
