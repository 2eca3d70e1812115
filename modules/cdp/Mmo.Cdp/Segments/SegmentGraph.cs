using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Segments;

/// <summary>The order in which segments are worked out: each after those it builds on.</summary>
internal static class SegmentGraph
{
    public static IReadOnlyList<SegmentDefinition> Sort(IReadOnlyList<SegmentDefinition> segments, ConditionCatalog catalog)
    {
        var byId = segments.ToDictionary(s => s.Id);
        var sorted = new List<SegmentDefinition>(segments.Count);
        var seen = new HashSet<Guid>();
        void Visit(Guid id)
        {
            if (!byId.TryGetValue(id, out var segment) || !seen.Add(id))
            {
                return;
            }

            foreach (var reference in catalog.Segments[id].References)
            {
                Visit(reference);
            }

            sorted.Add(segment);
        }

        foreach (var segment in segments)
        {
            Visit(segment.Id);
        }

        return sorted;
    }
}
