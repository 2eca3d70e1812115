using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Segments;

/// <summary>
/// What is counted of each condition of a tree, over its truth columns <c>b0, b1, …</c>: alone, and what is left of the people after it and
/// all that stand before it.
/// </summary>
internal static class PreviewRows
{
    // A tree of more rows is shown without their numbers from here on.
    private const int MaxRows = 60;

    public static IReadOnlyList<PreviewRow> Of(BoundNode root)
    {
        var rows = new List<PreviewRow>();
        if (root is BoundGroup group)
        {
            Add(group, "true", rows);
        }
        else
        {
            rows.Add(new PreviewRow(root, "b0", "b0"));
        }

        return rows;
    }

    private static void Add(BoundGroup group, string context, List<PreviewRow> rows)
    {
        var before = new List<string>();
        foreach (var child in group.Children)
        {
            if (rows.Count == MaxRows)
            {
                return;
            }

            var own = $"b{rows.Count}";
            var isExclusion = child is BoundGroup { Kind: GroupKind.None };
            before.Add(own);
            var left = group.Kind switch
            {
                GroupKind.All => string.Join(" and ", before),
                GroupKind.Any => $"({string.Join(" or ", before)})",
                _ => $"not ({string.Join(" or ", before)})",
            };

            // Of an exclusion, alone is whom it would take away.
            rows.Add(new PreviewRow(child, isExclusion ? $"not {own}" : own, $"{context} and {left}"));
            if (child is BoundGroup inner)
            {
                var outside = group.Kind == GroupKind.All && before.Count > 1 ? $"{context} and {string.Join(" and ", before.SkipLast(1))}" : context;
                Add(inner, outside, rows);
            }
        }
    }
}
