using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Ingestion.Sensors;

/// <summary>Items as 神策's SDKs make them, and the forms in which they send them.</summary>
internal static class SensorsItems
{
    public static string Address(string? writeKey, string path = "/sa") => writeKey is null ? $"{path}?project=default" : $"{path}?project=default&token={writeKey}";

    /// <summary>An item of a server's SDK, which does not say what its distinct id is.</summary>
    public static JsonObject Item(string type, string? distinctId, string? name = null, object? properties = null, object? fields = null)
    {
        var json = fields is null ? [] : JsonSerializer.SerializeToNode(fields)!.AsObject();
        json["_track_id"] ??= Random.Shared.NextInt64(1_000_000_000, 9_999_999_999);
        json["type"] = type;
        json["time"] ??= DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        json["distinct_id"] = distinctId;
        json["event"] = name;
        json["properties"] = JsonSerializer.SerializeToNode(properties ?? new { });
        json["lib"] = new JsonObject { ["$lib"] = "Node", ["$lib_version"] = "1.2.6", ["$lib_method"] = "code" };
        return json;
    }

    /// <summary>An item of the browser's SDK, which names every id.</summary>
    public static JsonObject BrowserItem(string type, string device, string? user = null, string? name = null, object? properties = null, params (string Key, string Id)[] identities)
    {
        var json = Item(type, user ?? device, name, properties, new { anonymous_id = device, _flush_time = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() });
        if (user is not null)
        {
            json["login_id"] = user;
        }

        json["identities"] = new JsonObject([
            new("$identity_cookie_id", device), new("$identity_anonymous_id", device),
            .. user is null ? [] : new[] { KeyValuePair.Create("$identity_login_id", (JsonNode?)user) },
            .. identities.Select(i => KeyValuePair.Create(i.Key, (JsonNode?)i.Id)),
        ]);
        return json;
    }

    /// <summary>The form of a batch, packed.</summary>
    public static string Batch(params IEnumerable<JsonNode> items) => Form("data_list", Pack(Encoding.UTF8.GetBytes(new JsonArray([.. items]).ToJsonString()))) + "&gzip=1";

    public static string Form(string name, byte[] content) => $"{name}={Uri.EscapeDataString(Convert.ToBase64String(content))}";

    public static string Form(string name, string text) => Form(name, Encoding.UTF8.GetBytes(text));

    public static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    public static Task<HttpResponseMessage> PostFormAsync(this CdpWebHost host, string address, string form) =>
        host.Client(null).PostAsync(address, new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded"));

    /// <summary>Sends a batch of a server's source and expects 200.</summary>
    public static async Task<JsonElement> SendItemsAsync(this CdpWebHost host, params IEnumerable<JsonNode> items) =>
        await Track.OkAsync(await host.PostFormAsync(Address(host.ServerKey), Batch(items)));

    /// <summary>The one reason for which items were refused.</summary>
    public static string Reason(this JsonElement answer) => answer.GetProperty("errors").EnumerateArray().Select(e => $"{e.GetProperty("reason")} {e.GetProperty("detail")}".Trim()).Distinct().Single();

    public static async Task ShouldBeAsync(this Task<HttpResponseMessage> answer, HttpStatusCode status, string code)
    {
        var response = await answer;
        response.StatusCode.ShouldBe(status);
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetProperty("code").GetString().ShouldBe($"Cdp:{code}");
    }
}
