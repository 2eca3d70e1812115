using Mmo.Cdp.PartDivisions;

namespace Mmo.Cdp.Regrouping;

/// <summary>What other modules keep about parts, and what of it goes to new parts with the events that it came of.</summary>
internal sealed class PreviewedRecords(IReadOnlyList<PartRecords> kept, IReadOnlyList<FollowingRecord> gone)
{
    /// <summary>By kind, what would be a person's, kinds of which there is nothing left out.</summary>
    public IEnumerable<(string Kind, long Count, long FollowingCount)> Of(IReadOnlyCollection<long> parts)
    {
        var held = kept.Where(r => parts.Contains(r.Part.No)).Select(r => (r.Kind, r.Count));
        var left = gone.Where(g => parts.Contains(g.Record.Part.No)).Select(g => (g.Record.Kind, Count: -1L));
        var come = gone.Where(g => parts.Contains(g.NewPartNo)).Select(g => (g.Record.Kind, Count: 1L)).ToArray();
        return held.Concat(left).Concat(come).GroupBy(r => r.Kind, r => r.Count).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Sum(), come.LongCount(c => c.Kind == g.Key))).Where(r => r.Item2 > 0);
    }
}
