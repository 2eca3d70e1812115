using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Tests.Hosting;
using static Mmo.Cdp.Tests.Ingestion.Sensors.SensorsItems;

namespace Mmo.Cdp.Tests.Ingestion.Sensors;

/// <summary>The addresses and forms of 神策's SDKs, right ones and wrong ones.</summary>
public sealed class SensorsHttpTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _id = Guid.NewGuid().ToString("N");

    [Theory]
    [InlineData("/sa", "data", false), InlineData("/sa", "data", true), InlineData("/sa.gif", "data", false), InlineData("/sa.gif", "data_list", false), InlineData("/debug", "data_list", true)]
    public async Task Whatever_the_form_it_is_stored(string path, string field, bool isPacked)
    {
        var json = Item("track", _id, "Seen").ToJsonString();
        var content = Encoding.UTF8.GetBytes(field == "data" ? json : $"[{json}]");
        await Track.OkAsync(await host.PostFormAsync(Address(host.BrowserKey, path), Form(field, isPacked ? Pack(content) : content) + "&ext=crc%3D-357052228"));

        (await StoredAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_beacon_and_a_form_that_leaves_plus_signs_alone_are_taken()
    {
        // "?>" and "~" give / and + in base64.
        var form = "data=" + Convert.ToBase64String(Encoding.UTF8.GetBytes(Item("track", _id, "Seen", new { text = "~~~???>>>" }).ToJsonString()));
        form.ShouldContain("+");
        await Track.OkAsync(await host.Client(null).PostTextAsync(Address(host.BrowserKey, "/sa.gif"), form));

        (await StoredAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task An_image_is_answered_with_an_image_once_its_event_is_committed_also_a_long_one()
    {
        var answer = await host.Client(null).GetAsync(Address(host.BrowserKey, "/sa.gif") + "&" + Form("data", Item("track", _id, "Seen", new { text = new string('长', 2000) }).ToJsonString()));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/gif");
        (await answer.Content.ReadAsByteArrayAsync()).AsSpan(0, 6).SequenceEqual("GIF89a"u8).ShouldBeTrue();
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        (await StoredAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("true", 0), InlineData("false", 1)]
    public async Task A_browser_in_debug_mode_is_told_with_an_empty_object_and_a_dry_run_keeps_nothing(string dryRun, int stored)
    {
        using var client = host.Client(null);
        client.DefaultRequestHeaders.Add("Dry-Run", dryRun);
        var answer = await client.GetAsync(Address(host.BrowserKey, "/debug") + "&" + Form("data", Item("track", _id, "Seen").ToJsonString()));

        (await answer.Content.ReadAsStringAsync()).ShouldBe("{}");
        (await StoredAsync()).ShouldBe(stored);
        var refused = await Track.OkAsync(await client.GetAsync(Address(host.BrowserKey, "/debug") + "&" + Form("data", Item("track", _id).ToJsonString())));
        refused.Reason().ShouldBe("no-event-name");
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.quarantine where convert_from(raw, 'UTF8') like '%{_id}%'")).ShouldBe(stored);
    }

    [Fact]
    public async Task A_browser_may_ask_first()
    {
        var ask = new HttpRequestMessage(HttpMethod.Options, "/debug");
        ask.Headers.Add("Origin", "https://shop.example");
        var answer = await host.Client(null).SendAsync(ask);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("Dry-Run");
    }

    [Theory]
    [InlineData("PUT", "/sa"), InlineData("HEAD", "/sa.gif"), InlineData("DELETE", "/debug")]
    public async Task Other_methods_are_404_and_never_a_page(string method, string path) =>
        (await host.Client(null).SendAsync(new HttpRequestMessage(new HttpMethod(method), path))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_token_is_the_write_key_of_the_address_or_of_the_item()
    {
        await host.PostFormAsync(Address(null), Batch(Item("track", _id, "Seen"))).ShouldBeAsync(HttpStatusCode.Unauthorized, "WriteKeyUnknown");
        await host.PostFormAsync(Address("wrong"), Batch(Item("track", _id, "Seen"))).ShouldBeAsync(HttpStatusCode.Unauthorized, "WriteKeyUnknown");

        // The browser's SDK makes these of the properties $project and $token.
        await Track.OkAsync(await host.PostFormAsync(Address(null), Batch(Item("track", _id, "Seen", fields: new { project = "x", token = host.ServerKey }))));
        (await StoredAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(""), InlineData("data="), InlineData("data_list=%"), InlineData("data_list=*"), InlineData("date_list=W10%3D"), InlineData("data=e30"), InlineData("data_list=W10%3D%3D%3D")]
    [InlineData("data_list=H4sIAAAAAAAA"), InlineData("data_list=H4sIAAAAAAAA////////"), InlineData("data_list=bm8ganNvbg=="), InlineData("data_list=W3s="), InlineData("{\"batch\":[]}")]
    public async Task What_cannot_be_read_at_all_is_400(string form) =>
        await host.PostFormAsync(Address(host.ServerKey), form).ShouldBeAsync(HttpStatusCode.BadRequest, "RequestNotJson");

    [Theory]
    [InlineData("17"), InlineData("null"), InlineData("\"x\"")]
    public async Task What_is_no_item_and_no_list_of_items_is_400(string json) =>
        await host.PostFormAsync(Address(host.ServerKey), Form("data", json)).ShouldBeAsync(HttpStatusCode.BadRequest, "RequestNotAnObject");

    [Fact]
    public async Task A_bomb_is_413_and_takes_no_memory()
    {
        var bomb = new byte[200 * 1024 * 1024];
        bomb.AsSpan().Fill((byte)' ');
        var form = Form("data_list", Pack(bomb));
        form.Length.ShouldBeLessThan(RequestBody.MaxSize);
        var before = GC.GetTotalAllocatedBytes();
        await host.PostFormAsync(Address(host.ServerKey), form).ShouldBeAsync(HttpStatusCode.RequestEntityTooLarge, "RequestTooLarge");

        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(100L * 1024 * 1024);
        await Eventually.Async(() => host.Services.GetRequiredService<IngestionBudget>().Used == 0);
        await host.PostFormAsync(Address(host.ServerKey), "data=" + new string('A', RequestBody.MaxSize)).ShouldBeAsync(HttpStatusCode.RequestEntityTooLarge, "RequestTooLarge");
    }

    [Fact]
    public async Task A_database_that_is_away_is_429_and_what_comes_again_counts_once()
    {
        await host.Database.ExecuteAsync(
            $"""
            create function sensors_busy() returns trigger language plpgsql as $$ begin raise exception 'busy' using errcode = '57P03'; end $$;
            create trigger sensors_busy before insert on cdp_store.event_key for each statement execute function sensors_busy();
            """);
        var form = Batch(Item("track", _id, "Seen"), Item("profile_increment", _id, properties: new { points = 3 }));
        var answer = await host.PostFormAsync(Address(host.ServerKey), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        await host.Database.ExecuteAsync("drop trigger sensors_busy on cdp_store.event_key");
        await Eventually.Async(async () => (await host.PostFormAsync(Address(host.ServerKey), form)).StatusCode == HttpStatusCode.OK);

        (await Track.OkAsync(await host.PostFormAsync(Address(host.ServerKey), form))).GetProperty("duplicates").GetInt32().ShouldBe(2);
        (await StoredAsync()).ShouldBe(2);
        (await host.Database.ScalarAsync<string>($"select attributes ->> 'points' from cdp_store.profile p join cdp_store.identifier i on i.part_no = p.profile_id where i.value = '{_id}'")).ShouldBe("3");
    }

    private Task<long> StoredAsync() => host.Database.ScalarAsync<long>(
        $"select count(*) from cdp_store.event e join cdp_store.identifier i using (tenant_id, part_no) where i.value = '{_id}'");
}
