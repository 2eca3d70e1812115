using Mmo.Cdp.Matching;

namespace Mmo.Cdp.Tests.Matching;

/// <summary>Short ways to records.</summary>
internal static class Rows
{
    public static FieldSchema Schema(params FieldKind[] kinds) => new([.. kinds.Select((k, i) => new Field($"{k} {i}", k))]);

    /// <summary>Records with ids from 0 on.</summary>
    public static MatchRecord[] Records(params string?[][] values) => [.. values.Select((v, i) => new MatchRecord(i, v))];

    /// <summary>The pairs of records that ended up together.</summary>
    public static HashSet<(long, long)> Joined(this MatchResult result) =>
        [.. result.Clusters.SelectMany(c => c.SelectMany((a, i) => c.Skip(i + 1).Select(b => (a, b))))];
}
