using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Ingestion;

/// <summary>Requests that are wrong as a whole, or strange but right. That one bad event harms no other: <see cref="QuarantineTests"/>.</summary>
public sealed class BadRequestTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    // Unpacked, six bombs would take 1,200 MB.
    private const long MaxTakenByBombs = 150L * 1024 * 1024;

    private const string Batch = """{"batch":[{"type":"track","event":"A","userId":"u"}]}""";

    [Theory]
    [InlineData(""), InlineData("   "), InlineData("{"), InlineData("{\"batch\":["), InlineData("{\"batch\":[{\"type\":\"track\"}"), InlineData("{'batch':[]}"), InlineData("NaN")]
    [InlineData("{\"batch\":[NaN]}"), InlineData("{\"batch\":[{\"x\":01}]}"), InlineData("{\"batch\":[{\"x\":\"a\nb\"}]}"), InlineData("{\"batch\":[{\"x\":\"\u0001\"}]}")]
    [InlineData("{\"batch\":[]}{\"batch\":[]}"), InlineData("{\"batch\":[/* why */]}"), InlineData("<batch/>"), InlineData("{\"batch\":$deep"), InlineData("{\"x\":$deep")]
    public async Task What_is_no_json_is_400(string body) =>
        await ShouldBeAsync(await host.Client(host.ServerKey).PostTextAsync("/v1/batch", body.Replace("$deep", new string('[', 100_000))), HttpStatusCode.BadRequest, "RequestNotJson");

    [Theory]
    [InlineData("17", "RequestNotAnObject"), InlineData("null", "RequestNotAnObject"), InlineData("\"{}\"", "RequestNotAnObject"), InlineData("[{\"type\":\"page\"}]", "RequestNotAnObject")]
    [InlineData("{\"batch\":null}", "RequestWithoutBatch"), InlineData("{\"batch\":\"[]\"}", "RequestWithoutBatch"), InlineData("{\"Batch\":[]}", "RequestWithoutBatch")]
    [InlineData("{\"context\":{\"batch\":[]}}", "RequestWithoutBatch")]
    public async Task What_is_no_batch_is_400(string body, string code) =>
        await ShouldBeAsync(await host.Client(host.ServerKey).PostTextAsync("/v1/batch", body), HttpStatusCode.BadRequest, code);

    [Theory]
    [InlineData("{\"batch\":[]}", 0), InlineData("\uFEFF{\"batch\":[]}", 0), InlineData(" \r\n{ \"batch\" : [ ] }\n ", 0)]
    [InlineData("""{"batch":[{"type":"track","event":"A","userId":"u"}],"batch":[{"type":"track","event":"B","userId":"u"}]}""", 2)]
    [InlineData("""{"sentAt":"\ud800","batch":[{"type":"track","event":"A","userId":"u","sentAt":"\ud83d\ude00"}]}""", 1), InlineData("""{"sentAt":{"a":[1]},"context":7,"integrations":"x","batch":[{"type":"track","event":"A","userId":"u"}]}""", 1)]
    [InlineData("""{"writeKey":["x"],"sentAt":1e999,"x":{"y":[]},"batch":[{"type":"track","event":"A","userId":"u","sentAt":[[]]}]}""", 1)]
    public async Task What_is_odd_but_a_batch_is_taken(string body, int stored) =>
        (await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync("/v1/batch", body))).GetProperty("stored").GetInt32().ShouldBe(stored);

    [Theory]
    [InlineData(null), InlineData("text/html; charset=utf-16"), InlineData("application/xml"), InlineData("multipart/form-data; boundary=x"), InlineData("image/png"), InlineData("a b/c")]
    public async Task The_content_type_does_not_matter(string? type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Batch));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        (await Track.OkAsync(await host.Client(host.ServerKey).PostAsync("/v1/batch", content))).GetProperty("stored").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("gzip"), InlineData("deflate"), InlineData("br"), InlineData("GZip"), InlineData("identity")]
    public async Task Every_packing_is_unpacked(string encoding) =>
        (await Track.OkAsync(await PostPackedAsync(encoding, Encoding.UTF8.GetBytes(Batch)))).GetProperty("stored").GetInt32().ShouldBe(1);

    [Theory]
    [InlineData("gzip"), InlineData("deflate"), InlineData("br")]
    public async Task A_bomb_is_413_and_takes_no_memory(string encoding)
    {
        var bomb = Pack(encoding, new byte[200 * 1024 * 1024]);
        bomb.Length.ShouldBeLessThan(RequestBody.MaxSize);
        var taken = long.MaxValue;

        // What other tests take meanwhile counts too, but not each time.
        for (var attempt = 0; attempt < 4 && taken >= MaxTakenByBombs; attempt++)
        {
            var before = GC.GetTotalAllocatedBytes();
            var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PostAsync(encoding, bomb)));
            taken = Math.Min(taken, GC.GetTotalAllocatedBytes() - before);
            answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.RequestEntityTooLarge || a.StatusCode == HttpStatusCode.TooManyRequests);
            answers.ShouldContain(a => a.StatusCode == HttpStatusCode.RequestEntityTooLarge);
        }

        taken.ShouldBeLessThan(MaxTakenByBombs);
        host.Services.GetRequiredService<IngestionBudget>().Used.ShouldBe(0);
    }

    [Theory]
    [InlineData("gzip", "no gzip at all"), InlineData("br", "no brotli"), InlineData("deflate", "no zlib"), InlineData("gzip", ""), InlineData("gzip, gzip", "x"), InlineData("zstd", "x"), InlineData("x;y", "x")]
    public async Task Broken_and_unknown_packings_are_400(string encoding, string body) =>
        await ShouldBeAsync(await PostAsync(encoding, Encoding.UTF8.GetBytes(body)), HttpStatusCode.BadRequest, "RequestNotJson");

    [Fact]
    public async Task A_packed_body_that_wants_a_dictionary_is_400() =>
        await ShouldBeAsync(await PostAsync("deflate", [0x78, 0x20, 1, 2, 3, 4, 5, 6, 7, 8]), HttpStatusCode.BadRequest, "RequestNotJson");

    [Fact]
    public async Task A_packed_body_that_breaks_off_is_400()
    {
        var packed = Pack("gzip", Encoding.UTF8.GetBytes(Track.Batch(Enumerable.Range(0, 50).Select(i => Track.Event("track", $"u-{i}", name: "Cut")))));

        await ShouldBeAsync(await PostAsync("gzip", packed[..(packed.Length / 2)]), HttpStatusCode.BadRequest, "RequestNotJson");
    }

    [Fact]
    public async Task A_body_of_a_million_items_is_refused_before_it_takes_memory()
    {
        var body = Encoding.UTF8.GetBytes($"{{\"batch\":[{string.Join(",", Enumerable.Repeat("0", 1_900_000))}]}}");

        await ShouldBeAsync(await PostAsync(null, body), HttpStatusCode.BadRequest, "RequestWithTooManyEvents");
    }

    [Theory]
    [InlineData("context", "{\"x\":$deep63}"), InlineData("context", "{\"x\":$deep1000}"), InlineData("context", "{\"x\":\"a\\u0000\"}"), InlineData("integrations", "{\"x\":1e999999}")]
    [InlineData("integrations", "{\"\\ud800\":1}"), InlineData("context", "{\"x\":\"$33000\"}")]
    public async Task A_context_for_the_whole_batch_that_cannot_be_stored_costs_no_event(string name, string json)
    {
        var value = json.Replace("$deep63", Deep(63)).Replace("$deep1000", Deep(1000)).Replace("$33000", new string('x', 33_000));
        var id = Guid.NewGuid().ToString();
        var answer = await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync(
            "/v1/batch", $$"""{"{{name}}":{{value}},"batch":[{"type":"page","userId":"u","messageId":"{{id}}"},{"type":"page"}]}"""));

        answer.GetProperty("stored").GetInt32().ShouldBe(1);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where event_id = '{id}'")).ShouldBe(1);
        var reasons = answer.GetProperty("errors").EnumerateArray().Select(e => (e.GetProperty("index").GetInt32(), e.GetProperty("reason").GetString())).ToArray();
        reasons.ShouldBe(json.Contains("$deep63") ? [(1, "no-identifier")] : [(-1, "bad-context"), (1, "no-identifier")]);
    }

    [Fact]
    public async Task Where_each_event_brings_its_key_a_stranger_does_not_cost_the_others()
    {
        var ids = Enumerable.Range(0, 4).Select(_ => Guid.NewGuid().ToString()).ToArray();
        JsonNode Item(int i, string? key) => Track.Event("track", "u", name: "A", fields: new { messageId = ids[i], writeKey = key });
        var answer = await host.Client(null).BatchOkAsync(Item(0, "nobody's"), Item(1, host.ServerKey), Item(2, null), JsonValue.Create(17), Item(3, host.BrowserKey));

        answer.GetProperty("stored").GetInt32().ShouldBe(2);
        answer.GetProperty("errors").EnumerateArray().Select(e => $"{e.GetProperty("index")} {e.GetProperty("reason")}").Order()
            .ShouldBe(["0 unknown-write-key", "2 unknown-write-key", "3 not-an-object"]);
    }

    [Theory]
    [InlineData("\"0001-01-01T00:00:00Z\""), InlineData("\"9999-12-31T23:59:59.9999999Z\""), InlineData("-62135596799999"), InlineData("253402300799999"), InlineData("0"), InlineData("\"1901-02-03\"")]
    public async Task An_absurd_time_is_moved_to_its_bound_and_marked(string timestamp)
    {
        var id = Guid.NewGuid().ToString();
        await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync(
            "/v1/track", $$"""{"event":"A","userId":"u","messageId":"{{id}}","timestamp":{{timestamp}},"sentAt":"2026-11-22T00:00:00+14:00"}"""));

        (await host.Database.ScalarAsync<bool>($"select flags & 1 = 1 and occurred_at between now() - interval '11 years' and now() + interval '11 years' from cdp_store.event where event_id = '{id}'"))
            .ShouldBeTrue();
    }

    [Fact]
    public async Task The_deepest_event_that_is_taken_can_be_read_again()
    {
        var user = "deep-" + Guid.NewGuid();
        await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync(
            "/v1/track", $$$"""{"event":"Deep","userId":"{{{user}}}","properties":{"x":{{{Deep(62)}}}},"context":{"x":{{{Deep(62)}}}}}"""));
        var profile = await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.part p join cdp_store.identifier i using (tenant_id, part_no) where i.value = '{user}'");
        using var admin = await host.SignedInOverHttpAsync();

        (await admin.GetAsync($"/api/cdp/profile/{profile}/timeline")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_person_with_more_names_than_anybody_has_is_stored()
    {
        var ids = new JsonArray([.. Enumerable.Range(0, 500).Select(i => new JsonObject { ["type"] = "tag", ["id"] = $"many-{i}" })]);
        var traits = new JsonObject([.. Enumerable.Range(0, 1500).Select(i => KeyValuePair.Create<string, JsonNode?>($"trait{i}", i))]);
        var answer = await host.Client(host.ServerKey).BatchOkAsync(
            Track.Event("identify", "u-many", fields: new { context = new { externalIds = ids } }), Track.Event("identify", "u-many", fields: new { traits }));

        answer.GetProperty("stored").GetInt32().ShouldBe(2);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp.attribute where tenant_id = '{host.TenantId}'")).ShouldBeLessThanOrEqualTo(1000);
    }

    private static string Deep(int levels) => new string('[', levels) + new string(']', levels);

    private Task<HttpResponseMessage> PostPackedAsync(string encoding, byte[] body) => PostAsync(encoding, Pack(encoding, body));

    private async Task<HttpResponseMessage> PostAsync(string? encoding, byte[] body)
    {
        var content = new ByteArrayContent(body);
        if (encoding is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        }

        return await host.Client(host.ServerKey).PostAsync("/v1/batch", content);
    }

    private static byte[] Pack(string encoding, byte[] body)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding.ToLowerInvariant() switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            _ => packed,
        })
        {
            packer.Write(body);
        }

        return packed.ToArray();
    }

    private static async Task ShouldBeAsync(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        text.ShouldContain($"Cdp:{code}");
    }
}
