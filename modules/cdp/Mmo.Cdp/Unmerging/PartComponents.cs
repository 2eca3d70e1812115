namespace Mmo.Cdp.Unmerging;

/// <summary>Which parts hold together by their links.</summary>
internal static class PartComponents
{
    /// <summary>Each under one of its own parts. A link to or from another part counts for nothing.</summary>
    public static IEnumerable<IGrouping<long, long>> Of(IReadOnlyCollection<long> parts, IEnumerable<PartLink> links)
    {
        var root = parts.ToDictionary(p => p);
        foreach (var link in links.Where(l => root.ContainsKey(l.PartA) && root.ContainsKey(l.PartB)))
        {
            root[RootOf(link.PartA)] = RootOf(link.PartB);
        }

        return parts.GroupBy(RootOf);

        long RootOf(long part)
        {
            while (root[part] != part)
            {
                part = root[part] = root[root[part]];
            }

            return part;
        }
    }
}
