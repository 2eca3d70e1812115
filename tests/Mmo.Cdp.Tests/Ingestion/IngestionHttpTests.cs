using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Ingestion;

public sealed class IngestionHttpTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Theory]
    [InlineData("identify", "identify"), InlineData("i", "identify"), InlineData("t", "track"), InlineData("track", "track")]
    [InlineData("page", "page"), InlineData("p", "page"), InlineData("screen", "screen"), InlineData("s", "screen")]
    [InlineData("group", "group"), InlineData("g", "group"), InlineData("alias", "alias"), InlineData("a", "alias")]
    public async Task Each_call_has_a_long_and_a_short_address(string path, string kind)
    {
        var id = Guid.NewGuid().ToString();
        var item = Track.Event("nonsense", userId: "u-" + id, name: "Seen", fields: new { messageId = id, previousId = "a-" + id });
        await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync($"/v1/{path}", item.ToJsonString()));

        (await host.Database.ScalarAsync<string>($"select kind from cdp_store.event where event_id = '{id}'")).ShouldBe(kind);
    }

    [Fact]
    public async Task The_write_key_may_stand_in_the_header_the_body_or_the_event()
    {
        var ids = Enumerable.Range(0, 3).Select(_ => Guid.NewGuid().ToString()).ToArray();
        await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync("/v1/batch", Track.Batch(Track.Event("track", "u1", name: "A", fields: new { messageId = ids[0] }))));
        var inBody = JsonNode.Parse(Track.Batch(Track.Event("track", "u1", name: "A", fields: new { messageId = ids[1] })))!;
        inBody["writeKey"] = host.ServerKey;
        await Track.OkAsync(await host.Client(null).PostTextAsync("/v1/b", inBody.ToJsonString()));
        await Track.OkAsync(await host.Client(null).PostTextAsync(
            "/v1/batch", Track.Batch(Track.Event("track", "u1", name: "A", fields: new { messageId = ids[2], writeKey = host.ServerKey }))));

        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where event_id in ('{string.Join("','", ids)}')")).ShouldBe(3);
    }

    [Fact]
    public async Task An_unknown_or_disabled_key_or_none_is_refused_and_nothing_is_stored()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.InTenantAsync<ISourceAppService, SourceDto>(host.TenantId, sources => sources.UpdateAsync(
            source.Id, new UpdateSourceDto { Name = source.Name, IsEnabled = false, ConcurrencyStamp = source.ConcurrencyStamp }));
        var before = await host.Database.ScalarAsync<long>("select count(*) from cdp_store.event_key");
        foreach (var key in new[] { null, "unknown", source.WriteKey })
        {
            var answer = await host.Client(key).PostTextAsync("/v1/batch", Track.Batch(Track.Event("track", "u1", name: "A")));
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Cdp:WriteKeyUnknown");
        }

        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.event_key")).ShouldBe(before);
    }

    [Theory]
    [InlineData("no json", "RequestNotJson"), InlineData("", "RequestNotJson"), InlineData("[]", "RequestNotAnObject"), InlineData("{}", "RequestWithoutBatch")]
    [InlineData("{\"batch\":{}}", "RequestWithoutBatch"), InlineData("{\"batch\":[]} x", "RequestNotJson"), InlineData("{\"batch\":[{\"a\":1},]}", "RequestNotJson")]
    public async Task What_is_no_request_is_400_with_a_sentence(string body, string code)
    {
        var answer = await host.Client(host.ServerKey).PostTextAsync("/v1/batch", body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"Cdp:{code}");
    }

    [Fact]
    public async Task A_packed_body_is_unpacked()
    {
        var id = Guid.NewGuid().ToString();
        await Track.OkAsync(await host.Client(host.ServerKey).PostAsync("/v1/batch", Packed(Encoding.UTF8.GetBytes(Track.Batch(Track.Event("track", "u1", name: "Packed", fields: new { messageId = id }))))));

        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where event_id = '{id}'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_body_of_exactly_4_MB_is_taken_plain_or_packed_and_one_byte_more_is_not()
    {
        var body = Track.Batch(Track.Event("track", "u1", name: "Large")).PadRight(4 * 1024 * 1024);
        await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync("/v1/batch", body));
        await Track.OkAsync(await host.Client(host.ServerKey).PostAsync("/v1/batch", Packed(Encoding.UTF8.GetBytes(body))));

        (await host.Client(host.ServerKey).PostAsync("/v1/batch", Packed(Encoding.UTF8.GetBytes(body + " ")))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_over_4_MB_is_413_also_when_it_is_small_until_it_is_unpacked()
    {
        var bomb = new byte[300 * 1024 * 1024];
        bomb.AsSpan().Fill((byte)' ');
        using var packed = Packed(bomb);
        packed.Headers.ContentLength!.Value.ShouldBeLessThan(4 * 1024 * 1024);
        var before = GC.GetTotalAllocatedBytes();
        (await host.Client(host.ServerKey).PostAsync("/v1/batch", packed)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(100L * 1024 * 1024);

        (await host.Client(host.ServerKey).PostAsync("/v1/batch", new ByteArrayContent(new byte[(4 * 1024 * 1024) + 1]))).StatusCode
            .ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Broken_or_unknown_packing_is_400()
    {
        var broken = new ByteArrayContent("{\"batch\":[]}"u8.ToArray());
        broken.Headers.Add("Content-Encoding", "gzip");
        (await host.Client(host.ServerKey).PostAsync("/v1/batch", broken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var unknown = new ByteArrayContent("{\"batch\":[]}"u8.ToArray());
        unknown.Headers.Add("Content-Encoding", "zstd");
        (await host.Client(host.ServerKey).PostAsync("/v1/batch", unknown)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_browser_may_ask_first_and_read_when_to_come_back()
    {
        var ask = new HttpRequestMessage(HttpMethod.Options, "/v1/t");
        ask.Headers.Add("Origin", "https://shop.example");
        ask.Headers.Add("Access-Control-Request-Method", "POST");
        ask.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-retry-count");
        var answer = await host.Client(null).SendAsync(ask);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        answer.Headers.GetValues("Access-Control-Allow-Headers").Single().ToLowerInvariant().ShouldContain("authorization");
        answer.Headers.GetValues("Access-Control-Allow-Headers").Single().ToLowerInvariant().ShouldContain("x-retry-count");
        answer.Headers.GetValues("Access-Control-Expose-Headers").ShouldBe(["Retry-After"]);
    }

    [Fact]
    public async Task The_browser_sdk_is_told_to_send_here()
    {
        var settings = await Track.OkAsync(await host.Client(null).GetAsync($"/v1/projects/{host.BrowserKey}/settings"));

        var integration = settings.GetProperty("integrations").GetProperty("Segment.io");
        integration.GetProperty("apiKey").GetString().ShouldBe(host.BrowserKey);
        integration.GetProperty("apiHost").GetString().ShouldBe(new Uri(host.Url).Authority + "/v1");
        integration.GetProperty("protocol").GetString().ShouldBe("http");
        (await host.Client(null).GetAsync("/v1/projects/unknown/settings")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("GET", "/v1/batch"), InlineData("POST", "/v1/nothing"), InlineData("GET", "/v1"), InlineData("PUT", "/v1/t")]
    public async Task Any_other_address_below_v1_is_404_and_never_a_page(string method, string path) =>
        (await host.Client(host.ServerKey).SendAsync(new HttpRequestMessage(new HttpMethod(method), path))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    private static StreamContent Packed(byte[] body)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(body);
        }

        packed.Position = 0;
        var content = new StreamContent(packed);
        content.Headers.Add("Content-Encoding", "gzip");
        return content;
    }
}
