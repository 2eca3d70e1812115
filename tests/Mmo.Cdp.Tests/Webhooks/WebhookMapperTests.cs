using System.Text;
using System.Text.Json;
using Mmo.Cdp.Webhooks;

namespace Mmo.Cdp.Tests.Webhooks;

public sealed class WebhookMapperTests
{
    private const string Shop =
        """
        {"topic":"trade","shop":{"no":"s1"},"orders":[
          {"id":1,"paid":true,"email":"","buyer":{"mail":"a@x.test"},"at":1767225600,"lines":[{"sku":"A"},{"sku":"B"}],"a.b":7},
          {"id":2,"paid":false,"email":"b@x.test","at":"2026-01-01T00:00:00Z"},
          {"id":3,"paid":true,"email":"c@x.test","at":1767225600000}]}
        """;

    [Fact]
    public void Each_entry_that_fits_is_an_event_and_reads_itself_its_delivery_and_the_headers()
    {
        var events = Events(Map(Shop, Entry(d =>
        {
            d.When = new() { Path = "paid", Values = ["true"] };
            d.Properties = [Field("id", "id"), Field("shop", "$.shop.no"), Field("topic", "header:X-Topic"), Field("second", "lines.1.sku"), Field("odd", @"a\.b")];
        }), ("x-topic", "orders/paid")));

        events.Select(e => e.GetProperty("properties").GetRawText()).ShouldBe(
            ["""{"id":1,"shop":"s1","topic":"orders/paid","second":"B","odd":7}""", """{"id":3,"shop":"s1","topic":"orders/paid"}"""]);
    }

    [Fact]
    public void The_first_alternative_with_something_in_it_is_taken() =>
        Events(Map(Shop, Entry(d => d.Identifiers = [Field("email", "email|buyer.mail")])))
            .Select(e => e.GetProperty("context").GetProperty("externalIds")[0].GetProperty("id").GetString()).ShouldBe(["a@x.test", "b@x.test", "c@x.test"]);

    [Fact]
    public void A_time_may_be_seconds_milliseconds_or_text() =>
        Events(Map(Shop, Entry(d => d.Time = "at"))).Select(e => e.GetProperty("timestamp").GetDateTimeOffset()).Distinct().ShouldBe([new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)]);

    [Theory]
    [InlineData("\"2026-01-01 08:00:00\"", "Asia/Shanghai"), InlineData("\"2026-01-01T08:00:00\"", "Asia/Shanghai"), InlineData("\"2026-01-01T08:00:00+08:00\"", null)]
    [InlineData("\"2026-01-01 00:00:00\"", null), InlineData("\"1767225600\"", "Asia/Shanghai"), InlineData("1767225600.0", null), InlineData("\"2026年1月1日 8:00\"", "Asia/Shanghai")]
    public void A_time_without_a_zone_is_in_the_zone_of_the_definition(string time, string? zone) =>
        Events(Map($$"""{"email":"a@x.test","at":{{time}}}""", Whole(d =>
        {
            d.Time = "at";
            d.TimeZone = zone;
        })))[0].GetProperty("timestamp").GetDateTimeOffset().ShouldBe(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("\"soon\""), InlineData("true"), InlineData("[]"), InlineData("1e300"), InlineData("-1e12"), InlineData("\"0001-01-01T00:00:00\""), InlineData("\"9999-12-31T23:59:59\"")]
    [InlineData("\"0001-01-01\""), InlineData("\"0001-01-01 00:00:00\""), InlineData("\"9999-12-31 23:59:59\"")]
    public void What_is_no_time_is_a_fault_at_its_path(string time) =>
        Fault(Map($$"""{"email":"a@x.test","at":{{time}}}""", Whole(d =>
        {
            d.Time = "at";
            d.TimeZone = time.Contains("0001", StringComparison.Ordinal) ? "Asia/Shanghai" : "America/New_York";
        }))).ShouldBe("time bad-timestamp at");

    [Fact]
    public void Where_no_time_stands_none_is_claimed() =>
        Events(Map("""{"email":"a@x.test","at":null}""", Whole(d => d.Time = "at")))[0].TryGetProperty("timestamp", out _).ShouldBeFalse();

    [Fact]
    public void All_fields_become_properties_and_named_ones_go_before_them()
    {
        var made = Events(Map("""{"email":"a@x.test","id":5,"deep":{"x":[1]}}""", Whole(d =>
        {
            d.TakesAll = true;
            d.Properties = [Field("id", "deep.x.0")];
        })))[0];

        made.GetProperty("properties").GetRawText().ShouldBe("""{"email":"a@x.test","deep":{"x":[1]},"id":1}""");
    }

    [Fact]
    public void Something_known_has_traits_and_the_address_it_is_known_by_is_one()
    {
        var made = Events(Map("""{"email":"a@x.test","who":{"name":"王"}}""", Whole(d =>
        {
            d.Kind = WebhookEventKind.Identify;
            d.Traits = [Field("name", "who.name")];
        })))[0];

        (made.GetProperty("type").GetString(), made.GetProperty("traits").GetRawText()).ShouldBe(("identify", """{"email":"a@x.test","name":"王"}"""));
    }

    [Fact]
    public void Without_a_path_for_it_the_id_is_the_same_when_the_delivery_comes_again_and_another_for_each_entry_and_definition()
    {
        string[] Ids(string body) => [.. Events(Map(body, [Entry(), Entry(d => d.Kind = WebhookEventKind.Identify), Entry()])).Select(e => e.GetProperty("messageId").GetString()!)];

        Ids(Shop).Distinct().Count().ShouldBe(9);
        Ids(Shop).ShouldBe(Ids(Shop));
        Ids(Shop).ShouldNotContain(Ids(Shop + " ")[0]);
    }

    [Fact]
    public void An_id_from_a_path_differs_by_event_and_an_id_of_the_whole_delivery_by_entry()
    {
        Events(Map(Shop, [Entry(d => d.EventId = "id"), Entry(d => (d.EventId, d.Name) = ("id", "Other"))])).Select(e => e.GetProperty("messageId").GetString())
            .ShouldBe(["1:Bought", "2:Bought", "3:Bought", "1:Other", "2:Other", "3:Other"]);
        Events(Map(Shop, Entry(d => d.EventId = "header:delivery"), ("delivery", "d1"))).Select(e => e.GetProperty("messageId").GetString())
            .ShouldBe(["d1:Bought:0", "d1:Bought:1", "d1:Bought:2"]);
    }

    [Theory]
    [InlineData("items", "nothing", "items webhook-path nothing"), InlineData("name", "nope|shop.nope", "name webhook-path nope|shop.nope"), InlineData("eventId", "gone", "eventId webhook-path gone")]
    [InlineData("identifiers", "who", "identifiers no-identifier email ← who"), InlineData("items", "topic", "items webhook-path topic")]
    public void A_path_that_must_find_something_is_named_when_it_does_not(string field, string path, string fault) =>
        Fault(Map(Shop, Whole(d =>
        {
            d.Identifiers = [Field("email", "shop.no")];
            _ = field switch
            {
                "items" => d.Items = path, "name" => d.NamePath = path, "eventId" => d.EventId = path, _ => (object)(d.Identifiers = [Field("email", path)]),
            };
        }))).ShouldBe(fault);

    [Fact]
    public void What_no_definition_fits_is_kept_or_let_go_as_the_mapping_says()
    {
        var refund = Whole(d => d.When = new() { Path = "topic", Values = ["refund"] });

        Fault(Map(Shop, refund)).ShouldBe(" webhook-no-match topic");
        var ignored = Map(Shop, [refund], ignoresOthers: true);
        (ignored.IsIgnored, ignored.Faults.Count).ShouldBe((true, 0));
    }

    [Fact]
    public void Good_entries_are_made_though_others_are_not()
    {
        var delivery = Map("""[{"email":"a@x.test"},{},{"email":"c@x.test"}]""", Whole(d => d.Items = "$"));

        (delivery.Events.Count, delivery.Faults.Single().Place).ShouldBe((2, 1));
    }

    [Fact]
    public void More_than_a_thousand_events_are_too_many_for_one_delivery()
    {
        Map($"[{string.Join(',', Enumerable.Repeat("{\"email\":\"a@x.test\"}", 1000))}]", Whole(d => d.Items = "$")).Events.Count.ShouldBe(1000);
        Fault(Map($"[{string.Join(',', Enumerable.Repeat("{\"email\":\"a@x.test\"}", 1001))}]", Whole(d => d.Items = "$"))).ShouldBe(" webhook-too-many > 1000");
    }

    [Fact]
    public void A_large_field_that_every_entry_would_take_is_refused_before_it_is_written_a_thousand_times()
    {
        var delivery = Map(
            $$"""{"big":"{{new string('x', 3_000_000)}}","list":[{{string.Join(',', Enumerable.Repeat("{\"email\":\"a@x.test\"}", 1000))}}]}""",
            Whole(d =>
            {
                d.Items = "list";
                d.Properties = [Field("big", "$.big")];
            }));

        (delivery.Events.Count, delivery.Faults[0].Rejection.Reason).ShouldBe((0, "webhook-bad-event"));
    }

    [Fact]
    public void Two_million_entries_for_twenty_definitions_take_no_memory()
    {
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat('0', 2_000_000))}]");
        var mapper = new WebhookMapper(WebhookMapping.Of(new() { Events = [.. Enumerable.Range(0, 20).Select(_ => Whole(d => d.Items = "$"))] }));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var delivery = mapper.Map(json, new Dictionary<string, string>());

        // The document's index: twelve bytes for each entry. What the definitions would take is 2.5 GB.
        (delivery.Faults[0].Rejection.Reason, (GC.GetAllocatedBytesForCurrentThread() - before) < 200_000_000).ShouldBe(("webhook-too-many", true));
    }

    [Fact]
    public async Task What_stands_around_many_entries_is_looked_for_once()
    {
        var around = string.Join(',', Enumerable.Range(0, 150_000).Select(n => $"\"f{n}\":1"));
        var json = Encoding.UTF8.GetBytes($$"""{"kind":"x","items":[{{string.Join(',', Enumerable.Repeat('0', 300_000))}}],{{around}}}""");
        var mapper = new WebhookMapper(WebhookMapping.Of(new()
        {
            Events = [Whole(d => (d.Items, d.When) = ("items", new() { Path = "$.kind", Values = ["y"] }))],
        }));

        // Walked for each entry, it would be 45 billion names: minutes, not a second.
        var delivery = await Task.Run(() => mapper.Map(json, new Dictionary<string, string>())).WaitAsync(TimeSpan.FromSeconds(30));
        delivery.Faults[0].Rejection.Reason.ShouldBe("webhook-no-match");
    }

    [Theory]
    [InlineData("identifiers"), InlineData("name"), InlineData("eventId"), InlineData("time")]
    public void A_text_of_megabytes_is_not_copied_for_each_of_a_thousand_events(string field)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"big":"{{new string('x', 3_000_000)}}","list":[{{string.Join(',', Enumerable.Repeat("{\"email\":\"a@x.test\"}", 1000))}}]}""");
        var definition = Whole(d =>
        {
            d.Items = "list";
            _ = field switch
            {
                "name" => d.NamePath = "$.big", "eventId" => d.EventId = "$.big", "time" => d.Time = "$.big", _ => (object)(d.Identifiers = [Field("user_id", "$.big")]),
            };
        });
        var before = GC.GetAllocatedBytesForCurrentThread();
        var delivery = new WebhookMapper(WebhookMapping.Of(new() { Events = [definition] })).Map(json, new Dictionary<string, string>());

        (delivery.Events.Count, delivery.Faults[0].Field, (GC.GetAllocatedBytesForCurrentThread() - before) < 50_000_000).ShouldBe((0, field, true));
    }

    [Theory]
    [InlineData("a..b"), InlineData("a||b"), InlineData(".a"), InlineData("a."), InlineData("header:"), InlineData("$."), InlineData("|"), InlineData("a| |b")]
    public void A_path_that_says_nothing_is_none(string path) => WebhookPath.Parse(path).ShouldBeNull();

    [Fact]
    public void Hostile_json_makes_no_event_and_no_exception()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1000);
        Fault(Map(deep, Whole())).ShouldBe(" too-deep 1000 > 64");
        Fault(Map("{\"email\":\"a\\u0000b\"}", Whole())).ShouldBe(" nul-character ");
        Fault(Map("{\"email\":\"\\ud800\"}", Whole())).ShouldBe(" bad-unicode ");
        Fault(Map("\"text\"", Whole())).ShouldBe(" not-an-object ");
        Fault(new WebhookMapper(WebhookMapping.Of(new() { Events = [Whole()] })).Map(new byte[] { (byte)'{', (byte)'"', 0xff, (byte)'"', (byte)':', (byte)'1', (byte)'}' }, new Dictionary<string, string>()))
            .ShouldBe(" bad-utf8 ");
    }

    private static WebhookField Field(string name, string path) => new() { Name = name, Path = path };

    private static WebhookEventDefinition Entry(Action<WebhookEventDefinition>? change = null) => Whole(d =>
    {
        d.Items = "orders";
        d.Identifiers = [Field("email", "email|buyer.mail")];
        change?.Invoke(d);
    });

    private static WebhookEventDefinition Whole(Action<WebhookEventDefinition>? change = null)
    {
        var definition = new WebhookEventDefinition { Name = "Bought", Identifiers = [Field("email", "email")] };
        change?.Invoke(definition);
        return definition;
    }

    private static MappedDelivery Map(string body, WebhookEventDefinition definition, params (string Name, string Value)[] headers) => Map(body, [definition], headers: headers);

    private static MappedDelivery Map(string body, WebhookEventDefinition[] events, bool ignoresOthers = false, params (string Name, string Value)[] headers) =>
        new WebhookMapper(WebhookMapping.Of(new() { Events = events, IgnoresOthers = ignoresOthers })).Map(Encoding.UTF8.GetBytes(body), headers.ToDictionary(h => h.Name, h => h.Value));

    private static JsonElement[] Events(MappedDelivery delivery)
    {
        delivery.Faults.ShouldBeEmpty();
        return [.. delivery.Events.Select(e => JsonDocument.Parse(e.Json).RootElement)];
    }

    private static string Fault(MappedDelivery delivery)
    {
        delivery.Events.ShouldBeEmpty();
        var fault = delivery.Faults[0];
        return $"{fault.Field} {fault.Rejection.Reason} {fault.Rejection.Detail}";
    }
}
