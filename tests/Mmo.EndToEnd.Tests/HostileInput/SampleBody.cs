using System.Globalization;
using System.Text.Json.Nodes;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>Makes a body that a schema allows, from a thing that is there as far as that has the fields.</summary>
internal static class SampleBody
{
    private const int Deepest = 6;

    // What a rule beyond the schema asks for; a field that is missing here is only refused earlier.
    private static readonly Dictionary<string, string> Known = new()
    {
        ["host"] = "127.0.0.1", ["html"] = "<p>{{person.name}}</p>", ["condition"] = """{"type":"attr","path":"city","op":"eq","value":"上海"}""",
        ["currency"] = "CNY", ["email"] = "a@example.com", ["fromAddress"] = "a@example.com", ["replyTo"] = "a@example.com", ["publicBaseUrl"] = "https://m.example.com",
        ["quietFrom"] = "22:00", ["quietTo"] = "08:00", ["orderIdPath"] = "order_id", ["amountPath"] = "revenue", ["currencyPath"] = "currency",
        ["newPassword"] = "Sample-Body-2026", ["channel"] = "email", ["purpose"] = "marketing", ["group"] = "Cdp",
    };

    public static JsonNode? Of(ApiDocument document, JsonNode schema, JsonNode? thing, string name = "", int depth = 0)
    {
        var resolved = document.Resolve(schema);
        if (resolved["anyOf"] is JsonArray variants)
        {
            return Of(document, variants[0]!, thing, name, depth);
        }

        return ApiDocument.TypeOf(resolved) switch
        {
            "object" => Object(document, resolved, thing, depth),
            "array" => List(document, resolved, thing, depth),
            "integer" or "number" => resolved["minimum"]?.DeepClone() ?? 1,
            "boolean" => true,
            "string" => Text(resolved, name),
            _ => Known.TryGetValue(name, out var json) ? JsonNode.Parse(json) : null,
        };
    }

    private static JsonObject Object(ApiDocument document, JsonObject schema, JsonNode? thing, int depth)
    {
        var sample = new JsonObject();
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
        {
            sample[name] = thing is JsonObject its && its[name] is { } value ? value.DeepClone()
                : depth < Deepest ? Of(document, property!, null, name, depth + 1)
                : null;
        }

        return sample;
    }

    // One of each kind of element.
    private static JsonArray List(ApiDocument document, JsonObject schema, JsonNode? thing, int depth)
    {
        var element = document.Resolve(schema["items"]!);
        IEnumerable<JsonNode?> kinds = element["anyOf"] is JsonArray variants ? variants : new JsonNode?[] { element };
        return [.. kinds.Select(kind => Of(document, kind!, thing, "", depth + 1))];
    }

    private static string Text(JsonObject schema, string name)
    {
        if (schema["enum"] is JsonArray values)
        {
            return values[0]!.GetValue<string>();
        }

        return schema["format"]?.GetValue<string>() switch
        {
            "uuid" => "01a20206-0000-7000-8000-000000000000",
            "date-time" => "2030-01-01T00:00:00Z",
            "date" => "2030-01-01",
            _ when Known.TryGetValue(name, out var text) => text,
            _ => string.Create(CultureInfo.InvariantCulture, $"sample {name}")[..Math.Min(7 + name.Length, schema["maxLength"]?.GetValue<int>() ?? 100)],
        };
    }
}
