using System.Text;

namespace Mmo.Benchmarks.Reporting;

internal static class ResultTable
{
    public static string Of(IReadOnlyList<Figure> figures)
    {
        var table = new StringBuilder(
            """
            | what | ours | bare | naive | ours ÷ bare | ours ÷ naive | CPU-s per million, database + host | bar | |
            |---|---:|---:|---:|---:|---:|---:|---|---|

            """);
        foreach (var f in figures)
        {
            var cost = f.Cost is { } c ? $"{Figure.Text(c.Database)} + {Figure.Text(c.Host)}" : "";
            var verdict = f.IsMet switch { true => "met", false => "**missed**", null => "" };
            table.Append("| ").AppendJoin(
                " | ",
                f.What,
                $"{Figure.Text(f.Ours)} {f.Unit}",
                Figure.Text(f.Bare),
                Figure.Text(f.Naive),
                Figure.Text(f.OfBare),
                Figure.Text(f.OfNaive),
                cost,
                f.Bar,
                f.Note.Length == 0 ? verdict : $"{verdict} {f.Note}".Trim()).AppendLine(" |");
        }

        return table.ToString();
    }
}
