using System.Text.Json;

namespace Mmo.BiReporting.Journeys;

/// <summary>The nodes of a journey in the order in which people walk, the newest version first; what only older versions had comes last.</summary>
internal sealed class JourneyOutline
{
    private readonly Dictionary<string, Node> _nodes = [];

    /// <summary>Reads what was published. Kinds of nodes that a plug-in brought need not be known here.</summary>
    public JourneyOutline(IEnumerable<string> definitions)
    {
        foreach (var definition in definitions)
        {
            using var json = JsonDocument.Parse(definition);
            foreach (var node in Walk(json.RootElement))
            {
                _nodes.TryAdd(node.Id, node);
            }
        }
    }

    public IReadOnlyList<Node> Nodes => [.. _nodes.Values];

    public Node? Find(string id) => _nodes.GetValueOrDefault(id);

    private static IEnumerable<Node> Walk(JsonElement definition)
    {
        var nodes = definition.GetProperty("nodes").EnumerateArray()
            .Select(n => new Node(Text(n, "id"), Text(n, "type"), Text(n, "name")))
            .ToDictionary(n => n.Id);
        var ways = definition.GetProperty("edges").EnumerateArray().ToLookup(e => Text(e, "from"), e => Text(e, "to"));
        var seen = new HashSet<string>();
        var next = new Queue<string>(nodes.Values.Where(n => n.Type == "trigger").Select(n => n.Id));
        while (next.TryDequeue(out var id))
        {
            if (seen.Add(id) && nodes.TryGetValue(id, out var node))
            {
                yield return node;
                foreach (var to in ways[id])
                {
                    next.Enqueue(to);
                }
            }
        }

        foreach (var node in nodes.Values.Where(n => !seen.Contains(n.Id)))
        {
            yield return node;
        }
    }

    private static string Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    internal sealed record Node(string Id, string Type, string Name);
}
