using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mmo.Cdp.Tests.Ingestion;

/// <summary>Sends events the way an integrator does, and reads the answer.</summary>
internal static class Track
{
    public static JsonObject Event(string type, string? userId = null, string? anonymousId = null, string? name = null, object? fields = null)
    {
        var json = fields is null ? [] : JsonSerializer.SerializeToNode(fields)!.AsObject();
        json["type"] = type;
        json["messageId"] ??= Guid.NewGuid().ToString();
        if (userId is not null)
        {
            json["userId"] = userId;
        }

        if (anonymousId is not null)
        {
            json["anonymousId"] = anonymousId;
        }

        if (name is not null)
        {
            json["event"] = name;
        }

        return json;
    }

    public static string Batch(params IEnumerable<JsonNode> events) => new JsonObject { ["batch"] = new JsonArray([.. events]) }.ToJsonString();

    public static Task<HttpResponseMessage> PostTextAsync(this HttpClient client, string path, string body) =>
        client.PostAsync(path, new StringContent(body, Encoding.UTF8, "text/plain"));

    /// <summary>Sends a batch and expects 200.</summary>
    public static async Task<JsonElement> BatchOkAsync(this HttpClient client, params IEnumerable<JsonNode> events) => await OkAsync(await client.PostTextAsync("/v1/batch", Batch(events)));

    public static async Task<JsonElement> OkAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
