namespace Mmo.Cdp.Conditions;

/// <summary>Which segments refer to which, so that no circle comes about and each is worked out after those it builds on.</summary>
internal static class ConditionReferences
{
    public static IEnumerable<Guid> Of(BoundNode node) => node.SelfAndDescendants().OfType<BoundMembership>().Select(m => m.SegmentId).Distinct();

    /// <summary>Adds a fault for each place where a condition of <paramref name="segmentId"/> leads back to it.</summary>
    public static void RefuseCircle(BoundNode node, Guid? segmentId, ConditionCatalog catalog, ConditionFaults faults)
    {
        foreach (var membership in node.SelfAndDescendants().OfType<BoundMembership>())
        {
            if (segmentId is { } own && catalog.Segments.TryGetValue(membership.SegmentId, out var segment) && Reaches(membership.SegmentId, own, catalog, []))
            {
                faults.Add(membership.Path.Length == 0 ? "segmentId" : $"{membership.Path}.segmentId", "SegmentCycle", ("Name", segment.Name));
            }
        }
    }

    private static bool Reaches(Guid from, Guid to, ConditionCatalog catalog, HashSet<Guid> seen) =>
        from == to || (seen.Add(from) && catalog.Segments.TryGetValue(from, out var segment) && segment.References.Any(r => Reaches(r, to, catalog, seen)));
}
