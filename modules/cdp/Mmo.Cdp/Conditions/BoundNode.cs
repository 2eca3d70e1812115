namespace Mmo.Cdp.Conditions;

/// <summary>
/// A condition after binding: names are looked up, values typed, dates made moments, short forms written out. The compiler and the tests'
/// evaluator both start from here.
/// </summary>
/// <param name="Path">Where it stands in the JSON.</param>
internal abstract record BoundNode(string Path)
{
    public virtual IEnumerable<BoundNode> SelfAndDescendants() => [this];
}
