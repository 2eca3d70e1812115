using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.BiReporting.Journeys;

/// <summary>The goal, the splits and the holdouts of a journey's versions. What the newest says holds; arms that only older ones had come last.</summary>
internal sealed class ExperimentOutline
{
    private readonly Dictionary<string, Node> _nodes = [];
    private readonly List<(string? Event, int? Days)> _goals = [];

    /// <param name="definitions">The newest first.</param>
    public ExperimentOutline(IEnumerable<string> definitions)
    {
        foreach (var definition in definitions)
        {
            using var json = JsonDocument.Parse(definition);
            _goals.Add(GoalOf(json.RootElement));
            foreach (var element in json.RootElement.GetProperty("nodes").EnumerateArray())
            {
                Read(element);
            }
        }
    }

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, Node> Nodes => _nodes;

    public (string? Event, int? Days) Goal => _goals.Find(g => g.Event is not null);

    public bool GoalChanged => _goals.Distinct().Count() > 1;

    private void Read(JsonElement element)
    {
        var (id, type) = (Text(element, "id"), Text(element, "type"));
        if (type is not (SplitNode.Type or HoldoutNode.Type))
        {
            return;
        }

        var isKnown = _nodes.TryGetValue(id, out var node);
        node ??= _nodes[id] = new Node(type, Text(element, "name"), []);
        foreach (var arm in type == SplitNode.Type ? Variants(element) : Sides(element))
        {
            if (!node.Arms.Exists(a => a.Id == arm.Id))
            {
                // A variant that the newest version no longer has gets nobody any more.
                node.Arms.Add(isKnown ? arm with { Percent = null } : arm);
            }
        }
    }

    private static IEnumerable<Arm> Variants(JsonElement split) =>
        split.GetProperty("variants").EnumerateArray().Select(v => new Arm(Text(v, "id"), Text(v, "name"), Number(v, "percent")));

    private static IEnumerable<Arm> Sides(JsonElement holdout)
    {
        var percent = Number(holdout, "percent");
        return [new Arm("held", null, percent), new Arm(JourneyNode.NextOutput, null, 100 - percent)];
    }

    private static (string? Event, int? Days) GoalOf(JsonElement definition) =>
        definition.TryGetProperty("goal", out var goal) && goal.ValueKind == JsonValueKind.Object ? (Text(goal, "eventName"), Number(goal, "withinDays")) : default;

    private static int? Number(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static string Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    internal sealed record Node(string Type, string Name, List<Arm> Arms);

    internal sealed record Arm(string Id, string? Name, int? Percent);
}
