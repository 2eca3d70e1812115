using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Mmo.AspNetCore.Input;

/// <summary>A place in a JSON body, as <c>items[0].name</c>.</summary>
internal sealed partial class JsonPath
{
    private readonly string[] _steps;

    private JsonPath(string[] steps) => _steps = steps;

    public bool IsRoot => _steps.Length == 0;

    /// <summary>Reads the serializer's notation: <c>$.items[0]['a name']</c>.</summary>
    public static JsonPath Parse(string? path) =>
        new(Step().Matches(path ?? "$").Select(m => m.Groups["name"].Success ? m.Groups["name"].Value : m.Groups["key"].Success ? m.Groups["key"].Value : m.Value).ToArray());

    public JsonPath Append(string step) => new([.. _steps, step]);

    /// <summary>The type that stands at this place of a body; null where it cannot be told.</summary>
    public Type? TypeIn(JsonSerializerOptions options, Type body)
    {
        Type? type = body;
        foreach (var step in _steps)
        {
            var info = options.GetTypeInfo(type);
            type = info.Kind switch
            {
                JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary => info.ElementType,
                JsonTypeInfoKind.Object => info.Properties.FirstOrDefault(p => string.Equals(p.Name, step, StringComparison.OrdinalIgnoreCase))?.PropertyType,
                _ => null,
            };
            if (type is null)
            {
                return null;
            }
        }

        return type;
    }

    public override string ToString() =>
        string.Concat(_steps.Select((step, i) => step[0] == '[' || i == 0 ? step : $".{step}"));

    [GeneratedRegex(@"\.(?<name>[^.\[\]]+)|\['(?<key>(?:[^'\\]|\\.)*)'\]|\[\d+\]")]
    private static partial Regex Step();
}
