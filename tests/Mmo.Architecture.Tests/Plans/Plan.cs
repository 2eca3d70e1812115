using System.Text.Json;

namespace Mmo.Architecture.Tests.Plans;

/// <summary>A statement that ran, with the plan it ran by and what each node of it really read.</summary>
internal sealed record Plan(string Statement, IReadOnlyList<Scan> Scans)
{
    /// <summary>Reads what auto_explain says; null when the text is something else.</summary>
    public static Plan? Read(string notice)
    {
        var start = notice.IndexOf("plan:\n", StringComparison.Ordinal);
        if (!notice.StartsWith("duration: ", StringComparison.Ordinal) || start < 0)
        {
            return null;
        }

        using var document = JsonDocument.Parse(notice[(start + 6)..]);
        var scans = new List<Scan>();
        Collect(document.RootElement.GetProperty("Plan"), scans);
        return new Plan(document.RootElement.GetProperty("Query Text").GetString()!, scans);
    }

    private static void Collect(JsonElement node, List<Scan> scans)
    {
        var children = node.TryGetProperty("Plans", out var plans) ? plans.EnumerateArray().ToArray() : [];
        if (node.TryGetProperty("Relation Name", out var relation) && node.GetProperty("Node Type").GetString() is { } type && type.Contains("Scan"))
        {
            var loops = Number(node, "Actual Loops");
            scans.Add(new Scan(
                $"{node.GetProperty("Schema").GetString()}.{relation.GetString()}",
                type,
                node.TryGetProperty("Index Name", out var index) ? index.GetString() : null,
                loops,
                loops * (Number(node, "Actual Rows") + Number(node, "Rows Removed by Filter") + Number(node, "Rows Removed by Index Recheck")),
                Blocks(node)));
        }

        foreach (var child in children)
        {
            Collect(child, scans);
        }
    }

    private static double Blocks(JsonElement node) => Number(node, "Shared Hit Blocks") + Number(node, "Shared Read Blocks");

    private static double Number(JsonElement node, string name) => node.TryGetProperty(name, out var value) ? value.GetDouble() : 0;
}
