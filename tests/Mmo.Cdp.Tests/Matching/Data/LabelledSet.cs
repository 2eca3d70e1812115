using Mmo.Cdp.Matching;

namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>Records of which it is known who is who.</summary>
/// <param name="Name">Of the set.</param>
/// <param name="Schema">Its fields.</param>
/// <param name="Records">With ids from 0 on, in their order.</param>
/// <param name="PersonOf">The true person of each record.</param>
internal sealed record LabelledSet(string Name, FieldSchema Schema, IReadOnlyList<MatchRecord> Records, IReadOnlyList<int> PersonOf)
{
    /// <summary>True pairs: all within each person's records.</summary>
    public long Pairs => PersonOf.GroupBy(p => p).Sum(g => (long)g.Count() * (g.Count() - 1) / 2);

    public bool IsSame(long first, long second) => PersonOf[(int)first] == PersonOf[(int)second];
}
