using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Ingestion;

/// <summary>Requests as real SDKs sent them, byte for byte; where the recordings are not at hand, twins of the same shapes.</summary>
public sealed class RecordedRequestTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Theory]
    [InlineData("segment-analytics-node"), InlineData("segment-analytics-next"), InlineData("rudder-sdk-node"), InlineData("analytics-node-legacy")]
    public async Task Recorded_requests_are_taken_whole(string client)
    {
        var file = FindRecording($"{client}.jsonl");
        Assert.SkipUnless(file is not null, "The recordings of shared/data/sdk-requests are not at hand; the generated twins ran.");
        await ReplayAsync(File.ReadLines(file!).Select(line => JsonDocument.Parse(line).RootElement));
    }

    [Fact]
    public async Task Generated_twins_of_the_recordings_are_taken_whole()
    {
        var mark = Guid.NewGuid().ToString();
        const string Library = "\"context\":{\"library\":{\"name\":\"x\",\"version\":\"1\"}}";
        string[] lines =
        [
            Line("/v1/batch", "application/json", null, $$$"""{"batch":[{"timestamp":"2026-11-22T00:25:48.904Z","integrations":{},"type":"identify","userId":"u1","traits":{"email":"a@b.cn"},{{{Library}}},"messageId":"1-{{{mark}}}","_metadata":{"jsRuntime":"node"}},{"timestamp":"2026-01-02T03:04:05.000Z","event":"Seen","type":"track","properties":{},{{{Library}}},"userId":"u1","messageId":"2-{{{mark}}}"}],"writeKey":"WK","sentAt":"2026-11-22T00:25:48.910Z"}"""),
            Line("/v1/t", "text/plain", null, $$$"""{"timestamp":"2026-11-22T00:27:27.727Z","integrations":{},"event":"Clicked","type":"track","properties":{"x":1},"context":{"page":{"url":"http://x/"},"userAgent":"jsdom","locale":"en-US","timezone":"UTC","campaign":{"source":"wx"}},"messageId":"3-{{{mark}}}","userId":"u1","anonymousId":"an1","writeKey":"BK","sentAt":"2026-11-22T00:27:27.736Z","_metadata":{"bundled":["Segment.io"]}}"""),
            Line("/v1/b", "text/plain", null, $$$"""{"writeKey":"BK","batch":[{"timestamp":"2026-11-22T00:27:29.271Z","event":"Clicked","type":"track","anonymousId":"an1","messageId":"4-{{{mark}}}","writeKey":"BK"}],"sentAt":"2026-11-22T00:27:29.280Z"}"""),
            Line("/v1/batch", "application/x-www-form-urlencoded", "gzip", $$$"""{"batch":[{"userId":"u1","traits":{"email":"a@b.cn"},"context":{"traits":{"email":"a@b.cn"}},"type":"identify","channel":"server","originalTimestamp":"2026-11-22T00:26:55.521Z","messageId":"5-{{{mark}}}","sentAt":"2026-11-22T00:26:55.521Z"}],"timestamp":"2026-11-22T00:26:55.521Z","sentAt":"2026-11-22T00:26:55.521Z"}"""),
        ];
        await ReplayAsync(lines.Select(line => JsonDocument.Parse(line).RootElement));

        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where event_id like '%{mark}'")).ShouldBe(5);
    }

    private static string Line(string url, string contentType, string? encoding, string body)
    {
        var headers = new Dictionary<string, string> { ["content-type"] = contentType };
        if (encoding is not null)
        {
            headers["content-encoding"] = encoding;
        }

        return JsonSerializer.Serialize(new { method = "POST", url, headers, body });
    }

    private async Task ReplayAsync(IEnumerable<JsonElement> requests)
    {
        var events = 0;
        foreach (var request in requests.Where(r => r.GetProperty("method").GetString() == "POST" && r.GetProperty("body").GetString() is { Length: > 0 }))
        {
            var headers = request.GetProperty("headers");
            var body = Encoding.UTF8.GetBytes(request.GetProperty("body").GetString()!);
            var isPacked = headers.TryGetProperty("content-encoding", out var encoding) && encoding.GetString() == "gzip";
            var content = new ByteArrayContent(isPacked ? Pack(body) : body);
            content.Headers.TryAddWithoutValidation("Content-Type", headers.GetProperty("content-type").GetString());
            if (isPacked)
            {
                content.Headers.Add("Content-Encoding", "gzip");
            }

            // The recorder stood at any path; the calls are ours.
            var path = request.GetProperty("url").GetString()!;
            var answer = await host.Client(host.ServerKey).PostAsync(path[path.IndexOf("/v1/", StringComparison.Ordinal)..], content);

            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
            var told = JsonDocument.Parse(text).RootElement;
            var tooLarge = told.GetProperty("errors").EnumerateArray().ToArray();
            tooLarge.ShouldAllBe(e => e.GetProperty("reason").GetString() == "too-large");
            var parsed = JsonDocument.Parse(body).RootElement;
            var sent = parsed.TryGetProperty("batch", out var batch) ? batch.GetArrayLength() : 1;
            (told.GetProperty("stored").GetInt32() + told.GetProperty("duplicates").GetInt32() + tooLarge.Length).ShouldBe(sent);
            events += sent;
        }

        events.ShouldBeGreaterThan(3);
    }

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return packed.ToArray();
    }

    private static string? FindRecording(string name)
    {
        for (var folder = Path.GetDirectoryName(Repository.Root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, "shared", "data", "sdk-requests", name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
