using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mmo.Modules.Tests.ParallelWorlds;

/// <summary>Takes out of an answer what two companies cannot have alike: ids, and the numbers of parts. Everything else stays.</summary>
internal static class Plain
{
    private static readonly HashSet<string> Numbers = ["key", "partNo", "partNos", "concurrencyStamp"];
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="answer">What an API answered.</param>
    /// <param name="without">What of it is left out besides, and why stands with the caller.</param>
    public static JsonNode? Of(JsonNode? answer, params string[] without) => answer switch
    {
        JsonObject some => new JsonObject(some
            .Where(p => !Numbers.Contains(p.Key) && !without.Contains(p.Key) && !IsId(p.Value))
            .Select(p => KeyValuePair.Create(p.Key, Of(p.Value, without)))),
        JsonArray list => new JsonArray([.. list.Where(i => !IsId(i)).Select(i => Of(i, without))]),
        _ => answer?.DeepClone(),
    };

    /// <summary>The rows of a list in an order of their own: what happened at one moment has none.</summary>
    public static JsonArray Rows(JsonNode answer, params string[] without)
    {
        var items = answer["items"]!.AsArray();
        items.Count.ShouldBeLessThan(200, "a page that is full hides what follows");
        return new([.. items.Select(i => Of(i, without)!.ToJsonString()).Order(StringComparer.Ordinal).Select(row => JsonNode.Parse(row))]);
    }

    public static string Text(JsonNode node) => node.ToJsonString(Readable);

    /// <summary>What stands in one text alone, line by line; empty when they are alike.</summary>
    public static string Difference(string what, string first, string second)
    {
        var (one, other) = (first.Split('\n'), second.Split('\n'));
        return first == second ? "" : string.Join('\n', [what, .. one.Except(other).Select(l => $"- {l}"), .. other.Except(one).Select(l => $"+ {l}")]);
    }

    private static bool IsId(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && Guid.TryParse(text, out _);
}
