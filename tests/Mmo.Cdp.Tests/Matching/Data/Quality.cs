using Mmo.Cdp.Matching;

namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>How right a run was, over all pairs of records that it put into one person; what waits for review is not merged.</summary>
internal sealed record Quality(long Right, long Found, long True)
{
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => True == 0 ? 1 : (double)Right / True;

    public double F1 => Right == 0 ? (True == 0 ? 1 : 0) : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>All pairs within the people that were found.</summary>
    public static Quality Clustered(LabelledSet set, MatchResult result)
    {
        var (right, found) = (0L, 0L);
        foreach (var cluster in result.Clusters)
        {
            found += (long)cluster.Length * (cluster.Length - 1) / 2;
            right += cluster.GroupBy(id => set.PersonOf[(int)id]).Sum(g => (long)g.Count() * (g.Count() - 1) / 2);
        }

        return new Quality(right, found, set.Pairs);
    }

    /// <summary>Pairs that are likely enough by themselves, before anything is joined.</summary>
    public static Quality Pairwise(LabelledSet set, IEnumerable<(long First, long Second)> likely)
    {
        var pairs = likely.ToArray();
        return new Quality(pairs.Count(p => set.IsSame(p.First, p.Second)), pairs.Length, set.Pairs);
    }

    public override string ToString() => $"precision {Precision:0.0000}, recall {Recall:0.0000}, F1 {F1:0.0000}";
}
