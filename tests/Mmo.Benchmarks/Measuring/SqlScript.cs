using System.Text;

namespace Mmo.Benchmarks.Measuring;

/// <summary>A file below <c>bare/</c>: each statement begins with a line <c>-- name: …</c>; what stands in brackets behind it is for readers.</summary>
internal static class SqlScript
{
    public static IReadOnlyDictionary<string, string> Read(string name)
    {
        const string Mark = "-- name:";
        var statements = new Dictionary<string, StringBuilder>();
        StringBuilder? current = null;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "bare", name)))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                statements.Add(line[Mark.Length..].Split('(')[0].Trim(), current = new StringBuilder());
            }
            else if (!line.StartsWith("--", StringComparison.Ordinal))
            {
                current?.AppendLine(line);
            }
        }

        return statements.ToDictionary(s => s.Key, s => s.Value.ToString().Trim());
    }
}
