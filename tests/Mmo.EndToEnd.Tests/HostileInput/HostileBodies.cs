using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>Takes a good body and breaks it, one place at a time, as the schema says where the places are.</summary>
internal sealed class HostileBodies(ApiOperation operation, string url, JsonNode sample, bool isLong)
{
    private const string RawMark = "\u0001raw:";

    private static readonly JsonSerializerOptions Loose = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IEnumerable<HostileRequest> All()
    {
        foreach (var request in Whole())
        {
            yield return request;
        }

        foreach (var (place, schema, isRequired) in Places(operation.Body!, [], true, 0))
        {
            foreach (var request in At(place, schema, isRequired))
            {
                yield return request;
            }
        }
    }

    private IEnumerable<HostileRequest> Whole()
    {
        foreach (var (what, text) in new (string, string)[]
        {
            ("no body", ""), ("null", "null"), ("a list", "[]"), ("a text", "\"text\""), ("a number", "1"), ("half an object", "{"), ("two objects", "{}{}"),
            ("a comment", "{/* x */}"), ("1,000 levels", string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1000)), ("NaN", "{\"a\":NaN}"),
        })
        {
            yield return Request(what, Encoding.UTF8.GetBytes(text), true);
        }

        yield return Request("no UTF-8", [.. "{\"name\":\""u8, 0xff, 0xfe, .. "\"}"u8]);
        yield return Request("UTF-16 without saying so", Encoding.Unicode.GetBytes(sample.ToJsonString()), true);
        yield return Request("text/plain", Json(sample), true) with { ContentType = "text/plain" };
        yield return Request("a form", "name=a"u8.ToArray(), true) with { ContentType = "application/x-www-form-urlencoded" };
        yield return Request("10,000 properties more", Json(With([], n =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                n.AsObject()[$"p{i}"] = i;
            }

            return n;
        })));
        yield return Request("as it should be", Json(sample));
    }

    private IEnumerable<HostileRequest> At(object[] place, JsonObject schema, bool isRequired)
    {
        var name = string.Join('.', place);
        var type = ApiDocument.TypeOf(schema);

        // A change has the fields that making the thing has, and a drawing has hundreds of places.
        var most = place.Length > 2 ? 1 : !isLong ? 2 : operation.Method == "PUT" ? 3 : 6;
        if (place[^1] is string property)
        {
            yield return Request($"without {name}", Json(With(place[..^1], n =>
            {
                n.AsObject().Remove(property);
                return n;
            })), isRequired);
        }

        yield return Changed($"{name} = null", place, null, isRequired);
        foreach (var other in HostileValues.OtherTypes(type).Take(most))
        {
            // Where the schema leaves the type open, the module decides.
            yield return Changed($"{name} = {other!.ToJsonString()}", place, other, type.Length > 0);
        }

        var longest = schema["maxLength"]?.GetValue<int>();
        foreach (var text in type is "string" or "" ? HostileValues.Some(HostileValues.Texts, HostileValues.IsFree(schema) ? most : Math.Min(most, 3), name) : [])
        {
            var isTooLong = text.Length > longest && text.Trim().Length > longest;
            yield return Changed($"{name} = “{(text.Length > 100 ? $"{text.Length} × x" : text)}”", place, IsWhole(text) ? text : RawMark + Escaped(text), isTooLong);
        }

        foreach (var number in type is "integer" or "number" or "" ? HostileValues.Some(HostileValues.Numbers, most, name) : [])
        {
            yield return Changed($"{name} = {number}", place, RawMark + number);
        }

        if (type == "array")
        {
            yield return Changed($"{name} = [null]", place, new JsonArray { null }, true);
            if (place.Length > 2)
            {
                yield break;
            }

            var element = Find(place) is JsonArray { Count: > 0 } list ? list[0] : null;
            yield return Changed($"{name} with 10,000 elements", place, new JsonArray([.. Enumerable.Range(0, 10_000).Select(_ => element?.DeepClone())]));
        }

        if (type.Length == 0)
        {
            var deep = string.Concat(Enumerable.Repeat("{\"type\":\"all\",\"of\":[", 25)) + string.Concat(Enumerable.Repeat("]}", 25));
            yield return Changed($"{name} = 50 levels", place, RawMark + deep);
            yield return Changed($"{name} = 10,000 conditions", place, RawMark + "{\"type\":\"any\",\"of\":["
                + string.Join(',', Enumerable.Repeat("""{"type":"attr","path":"city","op":"eq","value":"x"}""", 10_000)) + "]}");
        }
    }

    private IEnumerable<(object[] Place, JsonObject Schema, bool IsRequired)> Places(JsonNode schema, object[] place, bool isRequired, int depth)
    {
        var resolved = operation.Document.Resolve(schema);
        if (place.Length > 0)
        {
            if (Find(place[..^1]) is null)
            {
                yield break;
            }

            yield return (place, resolved, isRequired && !ApiDocument.IsNullable(schema));
        }

        if (depth > 5)
        {
            yield break;
        }

        var required = (resolved["required"]?.AsArray() ?? []).Select(r => r!.GetValue<string>()).ToHashSet();
        foreach (var (name, property) in resolved["properties"]?.AsObject() ?? [])
        {
            foreach (var inner in Places(property!, [.. place, name], required.Contains(name), depth + 1))
            {
                yield return inner;
            }
        }

        if (resolved["items"] is { } items)
        {
            IReadOnlyList<JsonNode?> variants = operation.Document.Resolve(items)["anyOf"] is JsonArray kinds ? [.. kinds] : [items];
            for (var i = 0; i < variants.Count && Find(place) is JsonArray list && i < list.Count; i++)
            {
                foreach (var inner in Places(variants[i]!, [.. place, i], false, depth + 1))
                {
                    yield return inner;
                }
            }
        }
    }

    private HostileRequest Changed(string what, object[] place, JsonNode? value, bool mustBeRefused = false) =>
        Request(what, Json(With(place, _ => value?.DeepClone())), mustBeRefused);

    private HostileRequest Request(string what, byte[] body, bool mustBeRefused = false) => new(what, url, body, MustBeRefused: mustBeRefused);

    private JsonNode? Find(object[] place) => place.Aggregate((JsonNode?)sample, (at, step) => step is int i ? at?[i] : (at as JsonObject)?[(string)step]);

    /// <summary>The sample with another value at a place; where the sample ends before it, nothing changes.</summary>
    private JsonNode? With(object[] place, Func<JsonNode, JsonNode?> change)
    {
        var copy = sample.DeepClone();
        if (place.Length == 0)
        {
            return change(copy);
        }

        var parent = place[..^1].Aggregate((JsonNode?)copy, (at, step) => step is int i ? at?[i] : (at as JsonObject)?[(string)step]);
        if (place[^1] is int index && parent is JsonArray list)
        {
            var old = list[index];
            list[index] = null;
            list[index] = change(old ?? new JsonObject());
        }
        else if (parent is JsonObject its)
        {
            its.Remove((string)place[^1], out var old);
            its[(string)place[^1]] = change(old ?? new JsonObject());
        }

        return copy;
    }

    private static bool IsWhole(string text) => text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // A writer would mend half a surrogate pair.
    private static string Escaped(string text) => $"\"{string.Concat(text.Select(c => $"\\u{(int)c:x4}"))}\"";

    private static byte[] Json(JsonNode? node)
    {
        var text = node?.ToJsonString() ?? "null";
        for (var at = text.IndexOf("\"\\u0001raw:", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\"\\u0001raw:", StringComparison.Ordinal))
        {
            var end = at + 1;
            while (text[end] != '"')
            {
                end += text[end] == '\\' ? 2 : 1;
            }

            var raw = JsonSerializer.Deserialize<string>(text[at..(end + 1)], Loose)![RawMark.Length..];
            text = text[..at] + raw + text[(end + 1)..];
        }

        return Encoding.UTF8.GetBytes(text);
    }
}
