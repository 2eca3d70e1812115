using System.Text;
using System.Text.RegularExpressions;
using Mmo.Benchmarks.Measuring;
using Mmo.Testing;

namespace Mmo.Benchmarks.Reporting;

/// <summary><c>docs/benchmarks.md</c>: a section a benchmark; the sections of those that did not run stay as they are.</summary>
internal static class ResultDocument
{
    public static void Write(IBenchmark benchmark, IReadOnlyList<Figure> figures)
    {
        var path = Path.Combine(Repository.Root, "docs", "benchmarks.md");
        var text = File.ReadAllText(path);
        var section = new StringBuilder()
            .AppendLine($"## {benchmark.Name}")
            .AppendLine(benchmark.Description)
            .AppendLine()
            .AppendLine($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Machine.Describe()}.")
            .AppendLine()
            .Append(ResultTable.Of(figures))
            .AppendLine()
            .ToString();
        var old = new Regex($@"^## {Regex.Escape(benchmark.Name)}\r?\n.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        text = old.IsMatch(text) ? old.Replace(text, _ => section, 1) : $"{text.TrimEnd()}\n\n{section}";
        File.WriteAllText(path, text.TrimEnd() + "\n");
    }
}
