using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Identity;
using static Mmo.Cdp.Tests.Ingestion.Sensors.SensorsItems;

namespace Mmo.Cdp.Tests.Ingestion.Sensors;

/// <summary>Values that are changed by what a person has: in one batch and in several, across joins, and never twice.</summary>
public sealed class SensorsValueTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _run = Guid.NewGuid().ToString("N")[..12];
    private readonly long _now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Changes_follow_each_other_alike_in_one_batch_and_one_by_one(bool inOneBatch)
    {
        await SendAsync(
            inOneBatch,
            Change("profile_increment", new { points = 5 }), Change("profile_set", new { points = 10 }), Change("profile_increment", new { points = 0.1 }), Change("profile_increment", new { points = 0.2 }),
            Change("profile_set_once", new { first = "a" }), Change("profile_set_once", new { first = "b" }), Change("profile_unset", new { first = true }), Change("profile_set_once", new { first = "c" }),
            Change("profile_append", new { list = "x" }), Change("profile_append", new { list = new[] { "y", "x" } }), Change("profile_set", new { gone = 1 }), Change("profile_unset", new { gone = true }),
            Change("profile_increment", new { again = 2 }), Change("profile_unset", new { again = true }), Change("profile_increment", new { again = 3 }));

        (await AttributesAsync("u")).ShouldBe("""{"list": ["x", "y"], "again": 3, "first": "c", "points": 10.3}""");
    }

    [Fact]
    public async Task What_was_set_holds_against_set_once_whichever_source_said_it()
    {
        await host.Client(host.BrowserKey).BatchOkAsync(Track.Event("identify", Id("u"), fields: new { traits = new { name = "张三", level = "金" } }));
        await SendAsync(true, Change("profile_set_once", new { name = "李四", level = "银", city = "上海" }, isLogin: true));

        (await host.Database.ScalarAsync<string>($"select concat_ws(' ', name, city, attributes ->> 'level') from cdp_store.profile where profile_id = {await host.ProfileAsync(Id("u"))}"))
            .ShouldBe("张三 上海 金");
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task A_visitor_who_signs_in_goes_on_from_what_the_visitor_had(bool inOneBatch)
    {
        await host.SendItemsAsync(Change("profile_increment", new { points = 7 }, "a"));
        await SendAsync(
            inOneBatch,
            Item("track_signup", Id("u"), "$SignUp", fields: new { original_id = Id("a"), time = _now + 50 }),
            Change("profile_increment", new { points = 3 }, isLogin: true));

        (await AttributesAsync("u")).ShouldBe("""{"points": 10}""");
    }

    [Fact]
    public async Task An_increment_outranks_a_value_of_a_clock_that_runs_ahead_of_it_and_a_text_stays_what_it_is()
    {
        await SendAsync(false, Change("profile_set", new { points = 10, text = "viel" }), Item("profile_increment", Id("u"), properties: new { points = 1, text = 1 }, fields: new { time = _now - 3_600_000 }));

        (await AttributesAsync("u")).ShouldBe("""{"text": "viel", "points": 11}""");
    }

    [Fact]
    public async Task What_is_sent_at_once_and_again_is_added_once_each()
    {
        var items = Enumerable.Range(1, 40).Select(i => Change("profile_increment", new { points = i })).ToArray();
        await Task.WhenAll(items.Concat(items).Select(item => host.SendItemsAsync(item.DeepClone())));

        (await AttributesAsync("u")).ShouldBe("""{"points": 820}""");
    }

    private int _count;

    private string Id(string name) => $"{_run}-{name}";

    private System.Text.Json.Nodes.JsonObject Change(string type, object properties, string who = "u", bool isLogin = false)
    {
        var item = Item(type, Id(who), properties: properties, fields: new { time = _now + ++_count });
        if (isLogin)
        {
            item["properties"]!["$is_login_id"] = true;
        }

        return item;
    }

    private async Task SendAsync(bool inOneBatch, params System.Text.Json.Nodes.JsonObject[] items)
    {
        foreach (var batch in inOneBatch ? [items] : items.Chunk(1))
        {
            (await host.SendItemsAsync(batch)).GetProperty("stored").GetInt32().ShouldBe(batch.Length);
        }
    }

    private async Task<string> AttributesAsync(string name) =>
        (await host.Database.ScalarAsync<string>($"select attributes::text from cdp_store.profile where profile_id = {await host.ProfileAsync(Id(name))}"))!;
}
