using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Segments;

/// <param name="Node">The condition.</param>
/// <param name="Alone">The expression of those whom it means by itself.</param>
/// <param name="Left">The expression of those who are left after it.</param>
internal sealed record PreviewRow(BoundNode Node, string Alone, string Left);
