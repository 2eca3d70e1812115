using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Webhooks;

namespace Mmo.Cdp.Tests.Webhooks;

public sealed class WebhookDeliveryTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Fact]
    public async Task An_order_of_a_shop_becomes_an_event_of_its_buyer_with_its_money_and_its_time()
    {
        var source = await WebhookSource.NewAsync(host);
        await source.MapAsync(WebhookSource.Order());
        var order = Guid.NewGuid();
        await Track.OkAsync(await source.SendAsync($$"""{"id":"{{order}}","buyer":{"no":"u-order"},"sum":12.5,"at":{{host.Clock.GetUtcNow().AddHours(-2).ToUnixTimeSeconds()}}}"""));

        (await host.Database.ScalarAsync<string>($"select p.meaning || ' ' || p.amount_minor || ' ' || i.value from cdp_store.purchase p join cdp_store.identifier i using (tenant_id, part_no) where order_id = '{order}'"))
            .ShouldBe("order 1250 u-order");
        (await source.EventAsync("e.received_at - e.occurred_at between '1 hour 59 minutes' and '2 hours 1 minute'")).ShouldBe("true");
    }

    [Fact]
    public async Task A_source_without_a_mapping_keeps_the_first_delivery_as_a_sample_and_a_replay_with_the_mapping_takes_it_in()
    {
        var source = await WebhookSource.NewAsync(host);
        (await Track.OkAsync(await source.SendAsync("""{"leads":[{"no":"u-l1","mail":"lead.one@shop.test"},{"no":"u-l2","mail":"lead.two@shop.test"}]}""", ("X-Topic", "leads"), ("X-Auth-Token", "hidden"))))
            .GetProperty("quarantined").GetInt32().ShouldBe(1);
        (await source.QuarantineAsync()).ShouldBe("webhook-unmapped");

        var sample = (await source.Admin.GetOkAsync<ListResultDto<WebhookDeliveryDto>>($"/api/cdp/webhook-mapping/{source.Id}/deliveries")).Items.ShouldHaveSingleItem();
        sample.Headers["x-topic"].ShouldBe("leads");
        sample.Headers.Keys.ShouldNotContain("x-auth-token");
        sample.Json!.ShouldNotContain("lead.one@");
        var lead = new { kind = "identify", items = "leads", identifiers = new[] { new { name = "user_id", path = "no" }, new { name = "email", path = "mail" } }, properties = Array.Empty<object>(), traits = Array.Empty<object>() };
        var trial = await source.Admin.PostOkAsync<WebhookTrialDto>($"/api/cdp/webhook-mapping/{source.Id}/try", new { mapping = new { events = new[] { lead } }, deliveryId = sample.Id });
        (trial.EventCount, trial.Faults.Count).ShouldBe((2, 0));
        trial.Events[0].Identifiers.ShouldAllBe(i => i.Value != "lead.one@shop.test");

        await source.MapAsync(lead);
        var outcome = await ReplayAsync(source, sample.Id);
        (outcome.Stored, outcome.Refused).ShouldBe((2, 0));
        (await source.QuarantineAsync()).ShouldBeNull();
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.profile where email in ('lead.one@shop.test', 'lead.two@shop.test')")).ShouldBe(2);
    }

    [Fact]
    public async Task Good_entries_are_stored_at_once_and_the_delivery_stays_until_all_are_in_each_of_them_once()
    {
        var source = await WebhookSource.NewAsync(host);
        object Entries(string path) => new
        {
            kind = "track", name = "Signed up", items = "list", identifiers = new[] { new { name = "user_id", path } }, properties = Array.Empty<object>(), traits = Array.Empty<object>(),
        };
        await source.MapAsync(Entries("no"));
        await Track.OkAsync(await source.SendAsync("""{"list":[{"no":"u-p1"},{"number":"u-p2"},{"no":"u-p3"},{"member":"u-p4"}]}"""));
        (await source.EventCountAsync(), await source.QuarantineAsync()).ShouldBe((2L, "no-identifier #1 Signed up · [1] · identifiers: user_id ← no · +1"));

        await source.MapAsync(Entries("no|number"));
        var id = await host.Database.ScalarAsync<Guid>($"select q.id from cdp_store.quarantine q join cdp.source s on s.no = q.source_no where s.id = '{source.Id}'");
        var half = await ReplayAsync(source, id);
        (half.Stored, half.Duplicates, half.Refused).ShouldBe((1, 2, 1));
        (await source.QuarantineAsync()).ShouldBe("no-identifier #1 Signed up · [3] · identifiers: user_id ← no|number");

        await source.MapAsync(Entries("no|number|member"));
        (await ReplayAsync(source, id)).Stored.ShouldBe(1);
        (await source.EventCountAsync(), await source.QuarantineAsync()).ShouldBe((4L, null));
    }

    [Fact]
    public async Task Everything_of_a_source_is_replayed_in_a_job_though_deliveries_are_large()
    {
        var source = await WebhookSource.NewAsync(host);
        var pad = new string('x', 3_900_000);
        for (var i = 0; i < 6; i++)
        {
            await Track.OkAsync(await source.SendAsync($$"""{"id":"{{Guid.NewGuid()}}","buyer":{"no":"u-large"},"sum":1,"pad":"{{pad}}"}"""));
        }

        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.quarantine q join cdp.source s on s.no = q.source_no where s.id = '{source.Id}' and q.size = octet_length(q.raw)")).ShouldBe(6);
        await source.MapAsync(WebhookSource.Order());
        await source.Admin.PostOkAsync<QuarantineJobDto>("/api/cdp/quarantine/replay-all", new { sourceId = source.Id });
        await host.RunWorkerAsync("work:cdp:operations");
        var job = await source.Admin.GetOkAsync<QuarantineJobDto>("/api/cdp/quarantine/job");
        (job.Done, job.Stored, job.Refused).ShouldBe((6, 6, 0));
        (await source.EventCountAsync()).ShouldBe(6);
    }

    [Fact]
    public async Task What_the_mapping_lets_go_is_answered_with_200_and_kept_nowhere()
    {
        var source = await WebhookSource.NewAsync(host);
        await source.MapAsync(ignoresOthers: true, new
        {
            kind = "track", name = "Paid", when = new { path = "header:x-topic", values = new[] { "paid" } }, identifiers = new[] { new { name = "user_id", path = "no" } },
            properties = Array.Empty<object>(), traits = Array.Empty<object>(),
        });
        await Track.OkAsync(await source.SendAsync("""{"no":"u-i"}""", ("X-Topic", "shipped")));
        (await source.EventCountAsync(), await source.QuarantineAsync()).ShouldBe((0L, null));
        await Track.OkAsync(await source.SendAsync("""{"no":"u-i"}""", ("X-Topic", "paid")));
        (await source.EventCountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("name=%E7%8E%8B&no=u-form&tag=a&tag=b", "王"), InlineData("payload=%7B%22no%22%3A%22u-form2%22%2C%22name%22%3A%22JSON%22%7D", "JSON")]
    public async Task A_form_is_read_like_json(string form, string name)
    {
        var source = await WebhookSource.NewAsync(host);
        await source.MapAsync(new
        {
            kind = "track", name = "Form sent", identifiers = new[] { new { name = "user_id", path = "no" } }, properties = new[] { new { name = "who", path = "name" } }, traits = Array.Empty<object>(),
        });
        await Track.OkAsync(await source.SendAsync(form, "application/x-www-form-urlencoded"));

        (await source.EventAsync("e.properties ->> 'who'")).ShouldBe(name);
    }

    [Theory]
    [InlineData("no json", 400, "Cdp:RequestNotJson"), InlineData("", 400, "Cdp:RequestNotJson"), InlineData("{\"a\":1} x", 400, "Cdp:RequestNotJson"), InlineData("{\"a\":", 400, "Cdp:RequestNotJson")]
    [InlineData("1", 400, "Cdp:WebhookBodyNotAnObject"), InlineData("\"text\"", 400, "Cdp:WebhookBodyNotAnObject"), InlineData("null", 400, "Cdp:WebhookBodyNotAnObject")]
    [InlineData("{\"a\":\"\\u0000\"}", 200, "nul-character"), InlineData("[]", 200, "webhook-unmapped"), InlineData("{\"a\":1e999}", 200, "webhook-unmapped")]
    public async Task Whatever_comes_is_answered_with_a_reason(string body, int status, string text)
    {
        var source = await WebhookSource.NewAsync(host);
        var answer = await source.SendAsync(body);

        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(text);
    }

    [Fact]
    public async Task A_delivery_that_cannot_be_read_counts_as_a_failed_request_of_its_source_when_its_signature_is_good()
    {
        var source = await WebhookSource.NewAsync(host);
        await source.SignAsync(new { scheme = "hmac", header = "X-Sign" }, "a secret");
        (await source.SendAsync("no json", ("X-Sign", "00"))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData("a secret"u8, "no json"u8));
        (await source.SendAsync("no json", ("X-Sign", signature))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await Eventually.Async(async () => await host.Database.ScalarAsync<long>(
            $"select coalesce(sum(d.failed_requests), 0)::bigint from cdp_store.source_day d join cdp.source s on s.no = d.source_no where s.id = '{source.Id}'") == 1);
    }

    [Fact]
    public async Task A_thousand_nested_brackets_go_to_the_quarantine_whole()
    {
        var source = await WebhookSource.NewAsync(host);
        await source.MapAsync(WebhookSource.Order());
        await Track.OkAsync(await source.SendAsync(string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1000)));

        (await source.QuarantineAsync()).ShouldBe("too-deep 1000 > 64");
    }

    [Fact]
    public async Task Exactly_4_MB_are_taken_and_one_byte_more_is_not()
    {
        var source = await WebhookSource.NewAsync(host);
        await Track.OkAsync(await source.SendAsync("{\"a\":1}".PadRight(4 * 1024 * 1024)));
        (await source.SendAsync("{\"a\":1}".PadRight((4 * 1024 * 1024) + 1))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Only_the_key_of_a_webhook_that_is_on_opens_the_address_and_it_opens_no_other()
    {
        var source = await WebhookSource.NewAsync(host);
        (await host.Client(null).PostTextAsync($"/webhooks/{host.ServerKey}", "{}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.Client(null).PostTextAsync("/webhooks/nobody", "{}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.Client(null).GetAsync($"/webhooks/{source.Key}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // Its key stands in an address, so without the signature it may do nothing.
        (await host.Client(source.Key).PostTextAsync("/v1/batch", Track.Batch(Track.Event("track", "u1", name: "Forged")))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var now = await source.Admin.GetOkAsync<SourceDto>($"/api/cdp/source/{source.Id}");
        await source.Admin.PutOkAsync<SourceDto>($"/api/cdp/source/{source.Id}", new { now.Name, isEnabled = false, now.ConcurrencyStamp });
        (await source.SendAsync("{}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_source_of_another_kind_has_no_webhook()
    {
        var server = await host.NewSourceAsync(SourceKind.Server);
        using var admin = await host.SignedInOverHttpAsync();
        (await admin.GetAsync($"/api/cdp/webhook/{server.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.GetAsync($"/api/cdp/webhook-mapping/{server.Id}/deliveries")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<QuarantineOutcomeDto> ReplayAsync(WebhookSource source, Guid id) => source.Admin.PostOkAsync<QuarantineOutcomeDto>("/api/cdp/quarantine/replay", new { ids = new[] { id } });

    [Theory]
    [InlineData("0001-01-01"), InlineData("0001-01-01 00:00:00"), InlineData("9999-12-31 23:59:59")]
    public async Task What_a_system_writes_for_no_time_is_kept_with_its_reason_and_never_a_failure(string time)
    {
        var source = await WebhookSource.NewAsync(host);
        await source.MapAsync(new
        {
            kind = "track", name = "A", time = "at", timeZone = time.StartsWith('0') ? "Asia/Shanghai" : "America/New_York",
            identifiers = new[] { new { name = "user_id", path = "no" } }, properties = Array.Empty<object>(), traits = Array.Empty<object>(),
        });

        (await source.SendAsync($$"""{"no":"u-{{Guid.NewGuid():N}}","at":"{{time}}"}""")).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        (await source.QuarantineAsync()).ShouldBe("bad-timestamp #1 A · time: at");
    }
}
