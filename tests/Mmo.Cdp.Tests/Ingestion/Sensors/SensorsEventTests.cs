using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Testing.Http;
using static Mmo.Cdp.Tests.Ingestion.Sensors.SensorsItems;

namespace Mmo.Cdp.Tests.Ingestion.Sensors;

/// <summary>What items of 神策 become.</summary>
public sealed class SensorsEventTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _id = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task A_page_seen_is_a_page_with_its_address_and_campaign_where_every_sdk_has_them()
    {
        await host.SendItemsAsync(BrowserItem("track", _id, name: "$pageview", properties: new Dictionary<string, object>
        {
            ["$lib"] = "js", ["$url"] = "https://shop.example/tea?utm_source=wx", ["$url_path"] = "/tea", ["$title"] = "茶", ["$referrer"] = "https://www.baidu.com/",
            ["$utm_source"] = "wx", ["$utm_campaign"] = "spring", ["$latest_utm_source"] = "old", ["$ip"] = "203.0.113.9", ["$is_first_day"] = true,
        }));

        var (kind, properties, context) = await EventAsync("page");
        kind.ShouldBe("page");
        properties.GetProperty("name").GetString().ShouldBe("茶");
        properties.GetProperty("path").GetString().ShouldBe("/tea");
        properties.GetProperty("$is_first_day").GetBoolean().ShouldBeTrue();
        context.GetProperty("page").GetProperty("referrer").GetString().ShouldBe("https://www.baidu.com/");
        context.GetProperty("campaign").ToString().ShouldBe("""{"name": "spring", "source": "wx"}""");
        context.GetProperty("ip").GetString().ShouldBe("203.0.113.9");
        context.GetProperty("library").GetProperty("name").GetString().ShouldBe("Node");
    }

    [Fact]
    public async Task Other_preset_events_keep_their_names_and_the_last_campaign_stands_in_for_the_pages()
    {
        await host.SendItemsAsync(Item("track", _id, "$WebClick", new Dictionary<string, object> { ["$latest_utm_medium"] = "cpc", ["amount"] = 12.50m }));

        var (kind, properties, context) = await EventAsync("$WebClick");
        kind.ShouldBe("track");
        properties.GetProperty("amount").GetRawText().ShouldBe("12.50");
        context.GetProperty("campaign").ToString().ShouldBe("""{"medium": "cpc"}""");
    }

    [Fact]
    public async Task The_time_is_put_right_by_the_clock_that_sent_and_left_alone_where_none_is_told()
    {
        var wrong = DateTimeOffset.UtcNow.AddDays(-3).ToUnixTimeMilliseconds();
        await host.SendItemsAsync(
            Item("track", _id, "Put right", fields: new { time = wrong, _flush_time = wrong + 60_000 }),
            Item("track", _id, "Left alone", fields: new { time = wrong }));

        (await host.Database.ScalarAsync<string>(
            $"""
            select string_agg(t.name || ' ' || round(extract(epoch from e.received_at - e.occurred_at) / 60) || ' ' || e.flags, ', ' order by t.name desc)
            from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id join cdp_store.identifier i on i.part_no = e.part_no where i.value = '{_id}'
            """)).ShouldBe("Put right 1 0, Left alone 4320 2");
    }

    [Fact]
    public async Task An_item_that_comes_again_counts_once_whenever_it_is_sent_and_two_that_differ_are_two()
    {
        var time = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        JsonObject Again(object fields) => Item("track", _id, "Seen", fields: fields);
        var first = await host.SendItemsAsync(Again(new { _track_id = 1, time, _flush_time = time }), Again(new { _track_id = 1, time = time + 1 }), Again(new { _track_id = 2, time }));
        var second = await host.SendItemsAsync(Again(new { _track_id = 1, time, _flush_time = time + 6000 }), Again(new { _track_id = 2, time }));

        first.GetProperty("stored").GetInt32().ShouldBe(3);
        second.GetProperty("duplicates").GetInt32().ShouldBe(2);

        // No number: the same bytes are the same item.
        var bare = Item("track", _id, "Bare", fields: new { time });
        bare.Remove("_track_id");
        (await host.SendItemsAsync(bare.DeepClone(), bare.DeepClone())).GetProperty("duplicates").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task One_bad_item_fails_no_other_and_each_stands_in_the_quarantine_as_it_came()
    {
        var bad = new (JsonNode Item, string Reason)[]
        {
            (Item("item_set", null), "not-supported item_set"), (Item("item_delete", null), "not-supported item_delete"), (Item("profile_delete", _id), "not-supported profile_delete"),
            (Item("track_id_unbind", _id, "$UnbindID"), "not-supported track_id_unbind"), (Item("dance", _id), "unknown-type dance"), (Item("track", _id), "no-event-name"),
            (Item("track", _id, "mmo.consent.granted"), "reserved-name mmo.consent.granted"), (Item("track", null, "A"), "no-identifier"), (Item("track", " ", "A"), "no-identifier"),
            (Item("track", _id, "A", fields: new { time = "gestern" }), "bad-timestamp timestamp"), (Item("track", _id, "A", fields: new { identities = 7 }), "bad-field identities"),
            (Item("track", new string('x', 300), "A"), "bad-field anonymousId"), (JsonValue.Create(7), "not-an-object"), (Item("track", _id, new string('n', 33_000)), "too-large"),
            (Item("profile_increment", _id, properties: new { points = "5" }), "bad-field properties.points"), (Item("profile_increment", _id, properties: new { city = 5 }), "bad-field properties.city"),
            (Item("profile_append", _id, properties: new { list = new { a = 1 } }), "bad-field properties.list"), (Item("track", _id, "A", new { n = 1 }), "bad-number"),
        };
        foreach (var (item, reason) in bad)
        {
            var text = item.ToJsonString().Replace("\"n\":1}", "\"n\":1e999}", StringComparison.Ordinal);
            var answer = await Track.OkAsync(await host.PostFormAsync(Address(host.ServerKey), Form("data_list", $"[{text},{Item("track", _id, "Good").ToJsonString()}]")));
            answer.GetProperty("stored").GetInt32().ShouldBe(1, reason);
            answer.Reason().ShouldStartWith(reason);
        }

        (await host.Database.ScalarAsync<string>("select convert_from(raw, 'UTF8') from cdp_store.quarantine where detail = 'track_id_unbind' limit 1"))!.ShouldContain("\"distinct_id\":");
    }

    [Fact]
    public async Task Text_that_no_database_holds_and_nesting_without_end_cost_one_item()
    {
        var good = Item("track", _id, "Good").ToJsonString();
        foreach (var (property, reason) in new[] { ("\"\\u0000\"", "nul-character"), ("\"\\ud800\"", "bad-unicode"), (new string('[', 70) + new string(']', 70), "too-deep") })
        {
            var answer = await Track.OkAsync(await host.PostFormAsync(
                Address(host.ServerKey), Form("data_list", $$$"""[{"type":"track","event":"A","distinct_id":"{{{_id}}}","properties":{"x":{{{property}}}}},{{{good}}}]""")));
            answer.Reason().ShouldStartWith(reason);
        }
    }

    [Fact]
    public async Task What_was_refused_is_shown_without_naming_anybody_and_replayed_once_the_source_may_send_it()
    {
        var source = await host.NewSourceAsync(SourceKind.Browser);
        var order = BrowserItem("track", _id, user: $"u-{_id}", name: "Order Completed", properties: new { order_id = $"o-{_id[16..]}", total = 88, currency = "CNY" }, identities: [("$identity_mobile", "13800000001")]);
        (await Track.OkAsync(await host.PostFormAsync(Address(source.WriteKey), Batch(order)))).Reason().ShouldBe("order-not-allowed Order Completed");

        var admin = await host.SignedInOverHttpAsync();
        var row = await host.Database.ScalarAsync<Guid>($"select id from cdp_store.quarantine where convert_from(raw, 'UTF8') like '%{_id}%'");
        var shown = await admin.GetOkAsync<QuarantinedEventDetailsDto>($"/api/cdp/quarantine/{row}");
        shown.Json!.ShouldNotContain(_id[..16]);
        shown.Json!.ShouldNotContain("13800000001");
        shown.Library.ShouldBe("Node 1.2.6");
        shown.EventId!.ShouldStartWith("sa:");

        await host.Database.ExecuteAsync($"update cdp_store.quarantine set source_no = (select no from cdp.source where write_key_hash = sha256('{host.ServerKey}')) where id = '{row}'");
        (await admin.PostOkAsync<QuarantineOutcomeDto>("/api/cdp/quarantine/replay", new { ids = new[] { row } })).Stored.ShouldBe(1);
        (await host.Database.ScalarAsync<long>($"select amount_minor from cdp_store.purchase where order_id = 'o-{_id[16..]}'")).ShouldBe(8800);
    }

    private async Task<(string Kind, JsonElement Properties, JsonElement Context)> EventAsync(string name)
    {
        var json = await host.Database.ScalarAsync<string>(
            $"""
            select jsonb_build_array(e.kind, e.properties, e.context)::text
            from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id join cdp_store.identifier i on i.part_no = e.part_no where i.value = '{_id}' and t.name = '{name}'
            """);
        var row = JsonDocument.Parse(json!).RootElement;
        return (row[0].GetString()!, row[1], row[2]);
    }
}
