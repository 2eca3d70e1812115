using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Ingestion;

public sealed class EventReadingTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private static readonly DateTimeOffset Received = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-11-22T12:00:00Z", "2026-11-22T11:59:50Z", "2026-11-22T11:59:50Z", 0)]
    [InlineData("2026-11-22T10:00:00Z", "2026-11-22T09:59:50Z", "2026-11-22T11:59:50Z", 0)]
    [InlineData("1970-01-01T00:05:00Z", "1970-01-01T00:04:00Z", "2026-11-22T11:59:00Z", 0)]
    [InlineData(null, "2026-11-21T11:00:00Z", "2026-11-21T11:00:00Z", 2)]
    [InlineData(null, "2026-12-24T00:00:00Z", "2026-11-23T12:00:00Z", 1)]
    [InlineData(null, "1999-01-01T00:00:00Z", "2021-11-22T12:00:00Z", 3)]
    [InlineData("9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2021-11-22T12:00:00Z", 3)]
    [InlineData("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11-23T12:00:00Z", 1)]
    [InlineData("2026-11-22T12:00:00Z", null, "2026-11-22T12:00:00Z", 0)]
    public void The_time_is_corrected_by_the_clients_clock_and_kept_within_bounds(string? sentAt, string? timestamp, string expected, int flags)
    {
        var (occurredAt, found) = EventTime.Of(Received, sentAt is null ? null : DateTimeOffset.Parse(sentAt), timestamp is null ? null : DateTimeOffset.Parse(timestamp));

        occurredAt.ShouldBe(DateTimeOffset.Parse(expected));
        ((int)found).ShouldBe(flags);
    }

    [Fact]
    public async Task An_event_of_two_years_ago_finds_its_month()
    {
        var id = Guid.NewGuid().ToString();
        var at = host.Clock.GetUtcNow().AddYears(-2);
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", "u-old", name: "Old", fields: new { messageId = id, timestamp = at }));

        (await host.Database.ScalarAsync<string>($"select tableoid::regclass || ' ' || flags from cdp_store.event where event_id = '{id}'")).ShouldBe($"cdp_store.event_{at:yyyyMM} 2");
    }

    [Fact]
    public async Task Context_and_integrations_of_the_batch_are_those_of_each_event_that_has_none_of_its_own()
    {
        var ids = new[] { Guid.NewGuid().ToString(), Guid.NewGuid().ToString() };
        var batch = new JsonObject
        {
            ["context"] = new JsonObject { ["ip"] = "1.2.3.4", ["locale"] = "zh-CN" },
            ["integrations"] = new JsonObject { ["All"] = false },
            ["batch"] = new JsonArray(
                Track.Event("track", "u1", name: "A", fields: new { messageId = ids[0] }),
                Track.Event("track", "u1", name: "A", fields: new { messageId = ids[1], context = new { locale = "en" } })),
        };
        await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync("/v1/batch", batch.ToJsonString()));

        (await ContextAsync(ids[0])).ShouldBe("""{"ip": "1.2.3.4", "locale": "zh-CN", "integrations": {"All": false}}""");
        (await ContextAsync(ids[1])).ShouldBe("""{"ip": "1.2.3.4", "locale": "en", "integrations": {"All": false}}""");
    }

    [Theory]
    [InlineData("page", """{"name":"首页","category":"Docs","properties":{"url":"https://x"}}""", """{"url": "https://x", "name": "首页", "category": "Docs"}""")]
    [InlineData("screen", """{"name":"Cart"}""", """{"name": "Cart"}""")]
    [InlineData("page", """{"name":"outer","properties":{"name":"inner"}}""", """{"name": "inner"}""")]
    [InlineData("group", """{"groupId":"g1","traits":{"name":"公司"}}""", """{"name": "公司", "groupId": "g1"}""")]
    [InlineData("identify", """{"traits":{"city":"上海","n":1}}""", """{"n": 1, "city": "上海"}""")]
    [InlineData("alias", """{"previousId":"before"}""", """{"previousId": "before"}""")]
    public async Task Every_call_keeps_what_it_says_in_its_properties(string type, string fields, string properties)
    {
        var id = Guid.NewGuid().ToString();
        var item = JsonNode.Parse(fields)!.AsObject();
        (item["type"], item["messageId"], item["userId"]) = (type, id, "u-" + id);
        await Track.OkAsync(await host.Client(host.ServerKey).PostTextAsync("/v1/batch", Track.Batch(item)));

        (await host.Database.ScalarAsync<string>($"select properties::text from cdp_store.event where event_id = '{id}'")).ShouldBe(properties);
    }

    [Fact]
    public async Task The_same_event_again_is_dropped_and_said_so()
    {
        var client = host.Client(host.ServerKey);
        var item = Track.Event("track", "u-twice", name: "Twice");
        (await client.BatchOkAsync(item.DeepClone(), item.DeepClone())).GetProperty("stored").GetInt32().ShouldBe(1);
        var again = await client.BatchOkAsync(item.DeepClone());

        (again.GetProperty("stored").GetInt32(), again.GetProperty("duplicates").GetInt32()).ShouldBe((0, 1));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where event_id = '{item["messageId"]}'")).ShouldBe(1);
        (await host.Database.ScalarAsync<long>("select event_count from cdp_store.part_stat s join cdp_store.identifier i using (part_no) where i.value = 'u-twice'")).ShouldBe(1);
    }

    [Fact]
    public async Task Orders_and_refunds_become_purchases_in_minor_units_once_each()
    {
        var order = "o-" + Guid.NewGuid();
        await host.Client(host.ServerKey).BatchOkAsync(
            Track.Event("track", "u-buys", name: "Order Completed", fields: new { properties = new { order_id = order, revenue = "99.50", total = 120, currency = "cny" } }),
            Track.Event("track", "u-buys", name: "Order Completed", fields: new { properties = new { order_id = order, revenue = 1 } }),
            Track.Event("track", "u-buys", name: "Order Refunded", fields: new { properties = new { order_id = order, total = -9.995 } }));

        (await host.Database.ScalarAsync<string>($"select string_agg(meaning || ' ' || amount_minor || ' ' || currency, ', ' order by meaning) from cdp_store.purchase where order_id = '{order}'"))
            .ShouldBe("order 9950 CNY, refund 1000 CNY");
    }

    [Fact]
    public async Task The_feed_names_the_events_of_each_commit()
    {
        var name = "Feed " + Guid.NewGuid();
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", "u-feed", name: name), Track.Event("identify", "u-feed"));

        (await host.Database.ScalarAsync<string>(
            $"""
            select string_agg(distinct t, ',' order by t) || ' ' || max(b.event_count) || ' ' || bool_and(e.batch_id = b.batch_id)
            from cdp.feed_batch b cross join unnest(b.types) t join cdp_store.event e on e.batch_id = b.batch_id
            where '{name}' = any(b.types)
            """)).ShouldBe($"{name},identify 2 true");
    }

    private async Task<string?> ContextAsync(string eventId) => await host.Database.ScalarAsync<string>($"select context::text from cdp_store.event where event_id = '{eventId}'");
}
