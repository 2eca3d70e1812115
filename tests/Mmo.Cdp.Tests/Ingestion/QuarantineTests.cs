using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Ingestion;

public sealed class QuarantineTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Theory]
    [InlineData("too-large", """{"type":"track","event":"A","userId":"u","properties":{"x":"$33000"}}""")]
    [InlineData("too-deep", """{"type":"track","event":"A","userId":"u","properties":{"x":$deep1000}}""")]
    [InlineData("too-deep", """{"type":"track","event":"A","userId":"u","properties":{"x":$deep63}}""")]
    [InlineData("too-deep", """{"type":"identify","userId":"u","traits":{"x":$deep1000}}"""), InlineData("too-deep", """{"context":$deep1000,"type":"track","event":"A","userId":"u"}""")]
    [InlineData("too-large", """{"type":"identify","userId":"u","traits":$tenThousandNames}""")]
    [InlineData("not-an-object", "\"text\""), InlineData("not-an-object", "true"), InlineData("too-deep", "$deep1000")]
    [InlineData("not-an-object", "17"), InlineData("not-an-object", "null"), InlineData("not-an-object", "[[]]")]
    [InlineData("bad-utf8", """{"type":"track","event":"A$badutf8","userId":"u"}""")]
    [InlineData("nul-character", """{"type":"track","event":"A","userId":"u","properties":{"x":"a\u0000b"}}""")]
    [InlineData("bad-unicode", """{"type":"track","event":"A","userId":"u","properties":{"x":"\ud83d"}}""")]
    [InlineData("bad-unicode", """{"type":"track","event":"A","userId":"u","properties":{"\udc00":1}}""")]
    [InlineData("nul-character", """{"type":"track","event":"A","userId":"u","properties":{"a\u0000b":1}}"""), InlineData("nul-character", """{"type":"track","event":"A\u0000","userId":"u"}""")]
    [InlineData("nul-character", """{"type":"track","event":"A","userId":"u\u0000"}"""), InlineData("nul-character", """{"type":"track","event":"A","userId":"u","messageId":"\u0000"}""")]
    [InlineData("bad-unicode", """{"type":"track","event":"A","userId":"\ud800"}"""), InlineData("bad-unicode", """{"type":"track","event":"A","userId":"u","x":"\ud83d\ud83d"}""")]
    [InlineData("bad-utf8", """{"type":"track","event":"A","userId":"u","properties":{"$badutf8":1}}"""), InlineData("bad-utf8", """{"type":"track","event":"A","userId":"u","x":[["$badutf8"]]}""")]
    [InlineData("bad-number", """{"type":"track","event":"A","userId":"u","properties":{"x":1e999999}}"""), InlineData("bad-number", """{"type":"track","event":"A","userId":"u","y":$digits400}""")]
    [InlineData("bad-number", """{"type":"identify","userId":"u","traits":{"x":-1e-999999}}"""), InlineData("bad-number", """{"type":"track","event":"A","userId":"u","context":{"x":[1e99999999999999999999]}}""")]
    [InlineData("bad-field", """{"type":"track","event":["A"],"userId":"u"}"""), InlineData("bad-field", """{"type":true,"event":"A","userId":"u"}""")]
    [InlineData("bad-field", """{"type":"track","event":"A","userId":"u","messageId":"$300"}"""), InlineData("bad-field", """{"type":"track","event":"A","userId":$digits400}""")]
    [InlineData("bad-field", """{"type":"track","event":"A","userId":"u","context":"none"}"""), InlineData("bad-field", """{"type":"track","event":"A","userId":"u","userId":[]}""")]
    [InlineData("bad-field", """{"type":"track","event":"A","userId":{"id":1}}""")]
    [InlineData("bad-field", """{"type":"track","event":"A","userId":"u","properties":[1]}""")]
    [InlineData("bad-field", """{"type":"identify","userId":"$300"}""")]
    [InlineData("bad-field", """{"type":"alias","userId":"u"}""")]
    [InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","timestamp":"yesterday"}""")]
    [InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","timestamp":"+275760-09-13T00:00:00.000Z"}""")]
    [InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","timestamp":"NaN"}"""), InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","timestamp":""}""")]
    [InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","timestamp":1e300}"""), InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","timestamp":{"$date":1}}""")]
    [InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","timestamp":true}"""), InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","originalTimestamp":"0000-00-00T00:00:00Z"}""")]
    [InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","timestamp":"9999-12-31T23:59:59-14:00"}"""), InlineData("bad-timestamp", """{"type":"track","event":"A","userId":"u","timestamp":1e999}""")]
    [InlineData("unknown-type", """{"type":"merge","userId":"u"}"""), InlineData("unknown-type", """{"userId":"u"}""")]
    [InlineData("no-event-name", """{"type":"track","userId":"u"}"""), InlineData("no-event-name", """{"type":"track","event":" ","userId":"u"}""")]
    [InlineData("reserved-name", """{"type":"track","event":"mmo.message.opened","userId":"u"}""")]
    [InlineData("reserved-name", """{"type":"track","event":"MMO.message.opened","userId":"u"}""")]
    [InlineData("no-identifier", """{"type":"track","event":"A"}"""), InlineData("no-identifier", """{"type":"track","event":"A","userId":"undefined","anonymousId":"0"}""")]
    [InlineData("bad-order", """{"type":"track","event":"Order Completed","userId":"u","properties":{"order_id":"1"}}""")]
    [InlineData("no-identifier", """{"type":"identify","userId":"undefined"}"""), InlineData("no-identifier", """{"type":"identify","userId":null,"anonymousId":" "}"""), InlineData("no-identifier", """{"type":"alias","previousId":"p","anonymousId":"a"}""")]
    [InlineData("bad-order", """{"type":"track","event":"Order Completed","userId":"u","properties":{"total":-5}}""")]
    [InlineData("bad-order", """{"type":"track","event":"Order Completed","userId":"u","properties":{"total":99999999999999999999999999999}}""")]
    [InlineData("bad-order", """{"type":"track","event":"Order Completed","userId":"u","properties":{"total":1e300}}"""), InlineData("bad-order", """{"type":"track","event":"Order Completed","userId":"u","properties":{"total":"NaN"}}""")]
    [InlineData("bad-order", """{"type":"track","event":"Order Completed","userId":"u","properties":{"total":5,"currency":"money"}}""")]
    public async Task One_bad_event_is_kept_with_its_reason_and_its_neighbours_are_stored(string reason, string bad)
    {
        var (before, after) = (Guid.NewGuid().ToString(), Guid.NewGuid().ToString());
        var mark = Guid.NewGuid().ToString("N");
        var raw = Bytes(bad.StartsWith('{') ? $"{{\"mark\":\"{mark}\",{bad[1..]}" : bad);
        byte[] body = [.. "{\"batch\":["u8, .. Good(before), (byte)',', .. raw, (byte)',', .. Good(after), .. "]}"u8];

        var answer = await Track.OkAsync(await host.Client(host.ServerKey).PostAsync("/v1/batch", new ByteArrayContent(body)));

        answer.GetProperty("stored").GetInt32().ShouldBe(2);
        var error = answer.GetProperty("errors").EnumerateArray().Single();
        error.GetProperty("index").GetInt32().ShouldBe(1);
        error.GetProperty("reason").GetString().ShouldBe(reason);
        error.GetProperty("message").GetString()!.ShouldNotContain("QuarantineReason");
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where event_id in ('{before}', '{after}')")).ShouldBe(2);
        if (bad.StartsWith('{'))
        {
            var hex = Convert.ToHexString(Encoding.ASCII.GetBytes(mark)).ToLowerInvariant();
            (await host.Database.ScalarAsync<string>(
                $"select reason || ' ' || size from cdp_store.quarantine where position(decode('{hex}', 'hex') in raw) > 0 and tenant_id = '{host.TenantId}'"))
                .ShouldBe($"{reason} {raw.Length}");
        }
    }

    [Theory]
    [InlineData("""{"x":$deep60}"""), InlineData("""{"x":"\\u0000 is only text"}"""), InlineData("""{"x":"\ud83d\ude00 😀"}"""), InlineData("""{"x":1e-300,"y":12345678901234567890}""")]
    [InlineData("""{"a.b":{"c d":[1,[2,{"e":null}]]},"":"empty name","a.b":"twice"}"""), InlineData("null"), InlineData("$names")]
    [InlineData("""{"x":1,"x":{"y":2},"x":[3]}"""), InlineData("""{"x":123456789012345678901234567890.123456789,"y":-0.0,"z":1e300}"""), InlineData("""{"__proto__":{},"constructor":"'; drop table x; --","${7*7}":"{{7*7}}"}""")]
    public async Task Unusual_but_good_properties_are_stored_as_they_are(string properties)
    {
        var id = Guid.NewGuid().ToString();
        var body = Bytes($$"""{"type":"track","event":"Odd","userId":"u","messageId":"{{id}}","properties":{{properties}}}""");
        await Track.OkAsync(await host.Client(host.ServerKey).PostAsync("/v1/track", new ByteArrayContent(body)));

        var stored = await host.Database.ScalarAsync<string>($"select properties::text from cdp_store.event where event_id = '{id}'");
        var expected = properties == "null" ? "{}" : Encoding.UTF8.GetString(Bytes(properties));
        (await host.Database.ScalarAsync<bool>($"select '{stored!.Replace("'", "''")}'::jsonb = '{expected.Replace("'", "''")}'::jsonb")).ShouldBeTrue();
    }

    [Fact]
    public async Task Ten_thousand_events_in_one_batch_are_all_stored()
    {
        var name = "Many " + Guid.NewGuid();
        var answer = await host.Client(host.ServerKey).BatchOkAsync(Enumerable.Range(0, 10_000).Select(i => Track.Event("track", $"many-{i % 700}", name: name)));

        answer.GetProperty("stored").GetInt32().ShouldBe(10_000);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id where t.name = '{name}'")).ShouldBe(10_000);
    }

    [Fact]
    public async Task A_body_of_nothing_but_rubbish_makes_few_rows_and_says_how_much_it_was()
    {
        var before = await host.Database.ScalarAsync<long>("select count(*) from cdp_store.quarantine");
        var answer = await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync("/v1/batch", $"{{\"batch\":[{string.Join(",", Enumerable.Repeat("{}", 100_000))}]}}"));

        answer.GetProperty("quarantined").GetInt32().ShouldBe(100_000);
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.quarantine")).ShouldBe(before + 501);
        (await host.Database.ScalarAsync<string>("select detail from cdp_store.quarantine where reason = 'too-many-bad-events'")).ShouldBe("99500");
    }

    [Fact]
    public async Task Names_that_only_browsers_send_leave_room_for_those_of_servers_and_the_platforms_own_always_fit()
    {
        var tenant = host.OtherTenantId;
        var browser = host.Client((await host.NewSourceAsync(SourceKind.Browser, tenant)).WriteKey);
        var server = host.Client((await host.NewSourceAsync(SourceKind.Server, tenant)).WriteKey);
        await FillAsync(EventTypes.MaxNamesFromBrowsers);
        await FillAttributesAsync(AttributeNames.MaxNamesFromBrowsers);

        var refused = await browser.BatchOkAsync(Track.Event("track", "u-full", name: $"{Guid.NewGuid()}"), Track.Event("identify", "u-full", fields: new { traits = new { fromBrowser = 1 } }));
        (refused.GetProperty("stored").GetInt32(), refused.GetProperty("duplicates").GetInt32(), refused.GetProperty("quarantined").GetInt32()).ShouldBe((1, 0, 1));
        refused.GetProperty("errors")[0].GetProperty("reason").GetString().ShouldBe("too-many-event-names");
        (await server.BatchOkAsync(Track.Event("track", "u-full", name: $"{Guid.NewGuid()}"), Track.Event("identify", "u-full", fields: new { traits = new { fromServer = 1 } })))
            .GetProperty("stored").GetInt32().ShouldBe(2);
        (await host.Database.ScalarAsync<string>($"select string_agg(key, ',') from cdp.attribute where tenant_id = '{tenant}' and key like 'from%'")).ShouldBe("fromServer");

        await FillAsync(EventTypes.MaxNames);
        (await server.BatchOkAsync(Track.Event("track", "u-full", name: $"{Guid.NewGuid()}"))).GetProperty("quarantined").GetInt32().ShouldBe(1);
        var consent = new { context = new { consent = new { categoryPreferences = new { email_marketing = true } }, externalIds = new[] { new { type = "email", id = "full@example.com" } } } };
        (await server.BatchOkAsync(Track.Event("identify", "u-full", fields: consent))).GetProperty("stored").GetInt32().ShouldBe(1);
        (await host.Database.ScalarAsync<long>(
            $"select count(*) from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id where e.tenant_id = '{tenant}' and t.name = 'mmo.consent.granted'")).ShouldBe(1);

        Task FillAsync(int count) => host.Database.ExecuteAsync(
            $"insert into cdp.event_type (tenant_id, name) select '{tenant}', gen_random_uuid()::text from generate_series(1, {count} - (select count(*) from cdp.event_type where tenant_id = '{tenant}' and length(name) >= 36)) n");
        Task FillAttributesAsync(int count) => host.Database.ExecuteAsync(
            $"insert into cdp.attribute (tenant_id, key, label_zh, label_en, type) select '{tenant}', 'filled' || n, 'x', 'x', 'text' from generate_series(1, {count} - (select count(*) from cdp.attribute where tenant_id = '{tenant}')) n");
    }

    [Theory]
    [InlineData("""{"type":"track","event":"x","userId":"a\ufffe"}""")]
    [InlineData("""{"type":"track","event":"x","anonymousId":"a\ufffe"}""")]
    [InlineData("""{"type":"identify","userId":"odd","traits":{"email":"a\ufffe@example.com","phone":"1380013\ufffe8000"}}""")]
    [InlineData("""{"type":"track","event":"x","userId":"odd","context":{"externalIds":[{"type":"wecom","id":"a\ufffe"}]}}""")]
    [InlineData("""{"type":"alias","userId":"odd","previousId":"p\ufffe"}""")]
    public async Task A_character_that_is_none_costs_only_what_it_stands_in(string odd)
    {
        var answer = await Track.OkAsync(await host.Client(host.BrowserKey).PostTextAsync("/v1/batch", $$"""{"batch":[{"type":"track","userId":"good","event":"good"},{{odd}}]}"""));
        answer.GetProperty("stored").GetInt32().ShouldBeGreaterThan(0);
        (answer.GetProperty("stored").GetInt32() + answer.GetProperty("quarantined").GetInt32()).ShouldBe(2);
    }

    [Theory]
    [InlineData("12,50"), InlineData("1,2,3"), InlineData("1,23.5"), InlineData("10000000001")]
    public async Task An_amount_that_would_have_to_be_guessed_is_quarantined(string amount)
    {
        var order = Track.Event("track", "u-guess", name: "Order Completed", fields: new { properties = new { order_id = Guid.NewGuid(), revenue = amount, currency = "CNY" } });
        (await host.Client(host.ServerKey).BatchOkAsync(order)).GetProperty("errors")[0].GetProperty("reason").GetString().ShouldBe("bad-order");
    }

    [Theory]
    [InlineData("1,234.50", 123450), InlineData("12,345,678", 1234567800)]
    public async Task Groups_of_thousands_are_read(string amount, long minor)
    {
        var id = Guid.NewGuid();
        var order = Track.Event("track", "u-groups", name: "Order Completed", fields: new { properties = new { order_id = id, revenue = amount, currency = "CNY" } });
        (await host.Client(host.ServerKey).BatchOkAsync(order)).GetProperty("stored").GetInt32().ShouldBe(1);
        (await host.Database.ScalarAsync<long>($"select amount_minor from cdp_store.purchase where order_id = '{id}'")).ShouldBe(minor);
    }

    [Fact]
    public async Task Orders_of_a_browser_count_only_when_that_is_switched_on()
    {
        var order = Track.Event("track", "u-browser", name: "Order Completed", fields: new { properties = new { order_id = Guid.NewGuid(), total = 5 } });
        var answer = await host.Client(host.BrowserKey).BatchOkAsync(order);

        answer.GetProperty("stored").GetInt32().ShouldBe(0);
        answer.GetProperty("errors")[0].GetProperty("reason").GetString().ShouldBe("order-not-allowed");
    }

    [Fact]
    public async Task What_was_said_for_the_whole_batch_is_kept_beside_a_refused_event()
    {
        var mark = "mark-" + Guid.NewGuid();
        var batch = new JsonObject
        {
            ["batch"] = new JsonArray(new JsonObject { ["type"] = "track", ["event"] = mark }),
            ["sentAt"] = "2026-11-22T00:00:00Z",
            ["context"] = new JsonObject { ["app"] = "shop" },
        };
        await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync("/v1/batch", batch.ToJsonString()));

        var envelope = JsonDocument.Parse((await host.Database.ScalarAsync<string>($"select envelope::text from cdp_store.quarantine where event_type = '{mark}'"))!).RootElement;
        envelope.GetProperty("sentAt").GetDateTimeOffset().ShouldBe(DateTimeOffset.Parse("2026-11-22T00:00:00Z"));
        envelope.GetProperty("context").GetProperty("app").GetString().ShouldBe("shop");
    }

    private static byte[] Good(string id) => Encoding.UTF8.GetBytes(Track.Event("track", "u-good", name: "Good", fields: new { messageId = id }).ToJsonString());

    private static byte[] Bytes(string template)
    {
        static string Deep(int levels) => new string('[', levels) + new string(']', levels);
        var tenThousand = "{" + string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"\"n{i}\":{i}")) + "}";
        var names = "{" + string.Join(",", Enumerable.Range(0, 2500).Select(i => $"\"n{i}\":{i}")) + "}";
        var text = template.Replace("$deep1000", Deep(1000)).Replace("$deep63", Deep(63)).Replace("$deep60", Deep(60)).Replace("$names", names)
            .Replace("$tenThousandNames", tenThousand).Replace("$digits400", new string('9', 400))
            .Replace("$33000", new string('x', 33_000)).Replace("$300", new string('x', 300));
        var parts = text.Split("$badutf8");
        return [.. parts.SelectMany((part, i) => i == 0 ? Encoding.UTF8.GetBytes(part) : [0xC3, 0x28, 0xFF, .. Encoding.UTF8.GetBytes(part)])];
    }
}
