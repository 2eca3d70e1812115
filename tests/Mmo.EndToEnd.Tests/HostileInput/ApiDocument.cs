using System.Text.Json.Nodes;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>An OpenAPI document of the repository; another test holds them equal to what the host serves.</summary>
internal sealed class ApiDocument(JsonNode root)
{
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    public static IReadOnlyList<ApiOperation> Operations { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs", "api"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => new ApiDocument(JsonNode.Parse(File.ReadAllText(file))!).Read()),
    ];

    /// <summary>The schema itself, where a reference or a choice between null and a reference stands.</summary>
    public JsonObject Resolve(JsonNode schema)
    {
        while (true)
        {
            if (schema["$ref"] is { } reference)
            {
                schema = root["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]!;
            }
            else if (schema["oneOf"] is JsonArray choices)
            {
                schema = choices.First(choice => choice!["type"]?.ToString() != "null")!;
            }
            else
            {
                return schema.AsObject();
            }
        }
    }

    public static bool IsNullable(JsonNode schema) =>
        schema["oneOf"] is JsonArray || (schema["type"] is JsonArray types && types.Any(t => t!.GetValue<string>() == "null"));

    /// <summary>The type that is not null; "" where anything goes.</summary>
    public static string TypeOf(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => types.Select(t => t!.GetValue<string>()).First(t => t != "null"),
        { } type => type.GetValue<string>(),
        null when schema["properties"] is not null || schema["anyOf"] is not null => "object",
        null when schema["enum"] is not null => "string",
        null => "",
    };

    private IEnumerable<ApiOperation> Read() =>
        from path in root["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where Methods.Contains(operation.Key)
        select new ApiOperation(operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject(), this);
}
