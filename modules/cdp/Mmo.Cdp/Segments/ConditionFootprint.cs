using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Segments;

/// <summary>Whose events can touch a condition, so that a batch of page views leaves "bought twice" alone.</summary>
internal sealed class ConditionFootprint
{
    public ConditionFootprint(BoundNode condition)
    {
        var leaves = condition.SelfAndDescendants().Where(n => n is not BoundGroup).ToArray();
        EventTypes = leaves.OfType<BoundEvent>().Select(e => e.Query.EventTypeId).OfType<int>().ToHashSet();
        Segments = leaves.OfType<BoundMembership>().Select(m => m.SegmentId).ToHashSet();
        IsTouchedByAnything = leaves.Any(n => n is BoundAttribute or BoundConsent or BoundIdentity) || HoldsForNewcomer(condition);
    }

    public IReadOnlySet<int> EventTypes { get; }

    public IReadOnlySet<Guid> Segments { get; }

    /// <summary>True where any event may bring a change: it asks for attributes, or a person without a past meets it.</summary>
    public bool IsTouchedByAnything { get; }

    private static bool HoldsForNewcomer(BoundNode node) => node switch
    {
        BoundGroup { Kind: GroupKind.All } all => all.Children.All(HoldsForNewcomer),
        BoundGroup { Kind: GroupKind.Any } any => any.Children.Any(HoldsForNewcomer),
        BoundGroup none => !none.Children.Any(HoldsForNewcomer),
        BoundEvent e => e.Test.Holds(0),
        BoundMembership membership => membership.IsNegated,
        _ => true,
    };
}
