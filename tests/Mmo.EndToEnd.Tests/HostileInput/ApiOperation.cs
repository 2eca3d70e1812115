using System.Text.Json.Nodes;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>One operation of the OpenAPI documents.</summary>
internal sealed record ApiOperation(string Method, string Path, JsonObject Description, ApiDocument Document)
{
    /// <summary>The schema of its body; null where it has none.</summary>
    public JsonNode? Body => Description["requestBody"]?["content"]?["application/json"]?["schema"];

    public IEnumerable<JsonObject> ParametersIn(string place) =>
        (Description["parameters"]?.AsArray() ?? []).Select(p => p!.AsObject()).Where(p => p["in"]!.GetValue<string>() == place);

    /// <summary>The address of the things that <c>{id}</c> chooses from; null where there is no id.</summary>
    public string? Things => Path.IndexOf("/{id}", StringComparison.Ordinal) is var at and >= 0 ? Path[..at] : null;

    public override string ToString() => $"{Method} {Path}";
}
