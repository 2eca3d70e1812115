namespace Mmo.Architecture.Tests.Plans;

/// <summary>
/// A statement that touches few rows finds them by an index. Held to what it did, not only to the plan's words: an index that is walked
/// from end to end reads as much as the table.
/// </summary>
internal static class PlanRules
{
    /// <summary>Smaller tables are read whole for good reasons.</summary>
    private const double BigTable = 20_000;

    private const double Share = 0.01;

    /// <param name="name">The statement's name.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="sizes">Rows of each table and partition.</param>
    public static IEnumerable<Violation> FewRowsByIndex(string name, Plan plan, IReadOnlyDictionary<string, double> sizes)
    {
        foreach (var scan in plan.Scans)
        {
            var size = sizes.GetValueOrDefault(scan.Table);
            if (size < BigTable)
            {
                continue;
            }

            if (scan.Type.Contains("Seq Scan"))
            {
                yield return new Violation(name, $"scans {scan.Table} from end to end.");
            }
            else if (scan.Rows > size * Share)
            {
                yield return new Violation(name, $"reads {scan.Rows:0} of {size:0} rows of {scan.Table} by {scan.Index ?? "a bitmap"}.");
            }
            else if (scan.Blocks > Math.Max(1000, (12 * scan.Loops) + (10 * scan.Rows)))
            {
                // What an index condition throws away inside the index is counted nowhere but in the blocks.
                yield return new Violation(name, $"touches {scan.Blocks:0} blocks of {scan.Table} by {scan.Index ?? "a bitmap"} for {scan.Rows:0} rows in {scan.Loops:0} looks.");
            }
        }
    }
}
