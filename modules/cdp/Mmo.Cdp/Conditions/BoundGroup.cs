namespace Mmo.Cdp.Conditions;

internal sealed record BoundGroup(string Path, GroupKind Kind, IReadOnlyList<BoundNode> Children) : BoundNode(Path)
{
    public override IEnumerable<BoundNode> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}
