using System.Net;
using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Quarantine;

public sealed class QuarantinePageTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/quarantine";

    [Fact]
    public async Task Refused_events_are_listed_newest_first_page_by_page_and_by_filter()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        for (var i = 0; i < 5; i++)
        {
            await host.Client(source.WriteKey).BatchOkAsync(Track.Event("track", name: $"Lost {i}"), Track.Event("merge", "u"));
            host.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        using var admin = await host.SignedInOverHttpAsync();
        var query = $"{Path}?sourceId={source.Id}&reason=no-identifier&maxResultCount=2";
        var first = await admin.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>(query);
        first.Items.Select(i => i.EventName).ShouldBe(["Lost 4", "Lost 3"]);
        (first.Previous, first.Total, first.TotalIsExact).ShouldBe((null, 5, true));
        var second = await admin.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>($"{query}&cursor={Uri.EscapeDataString(first.Next!)}");
        second.Items.Select(i => i.EventName).ShouldBe(["Lost 2", "Lost 1"]);
        var back = await admin.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>($"{query}&cursor={Uri.EscapeDataString(second.Previous!)}");
        back.Items.Select(i => i.Id).ShouldBe(first.Items.Select(i => i.Id));

        var item = first.Items[0];
        (item.SourceName, item.ReasonText, item.CanBeReplayed).ShouldBe((source.Name, "No usable identifier", true));
        (await admin.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>($"{Path}?sourceId={source.Id}&eventName=lost%203")).Items.Single().EventName.ShouldBe("Lost 3");
        var from = Uri.EscapeDataString(second.Items[0].ReceivedTime.ToString("O"));
        (await admin.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>($"{Path}?sourceId={source.Id}&from={from}")).Items.Count.ShouldBe(6);

        var summary = await admin.GetOkAsync<QuarantineSummaryDto>($"{Path}/summary?sourceId={source.Id}");
        summary.Reasons.Select(r => (r.Reason, r.Count)).ShouldBe([("no-identifier", 5), ("unknown-type", 5)], ignoreOrder: true);
        (await admin.GetOkAsync<ListResultDto<SourceDto>>("/api/cdp/source")).Items.Single(s => s.Id == source.Id).RefusedCount.ShouldBe(10);
    }

    [Fact]
    public async Task A_call_is_called_in_words_and_an_event_of_ones_own_by_its_name()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(source.WriteKey).BatchOkAsync(Track.Event("page"), Track.Event("track", name: "Lost Thing"));
        using var admin = await host.SignedInOverHttpAsync();
        var items = (await admin.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>($"{Path}?sourceId={source.Id}")).Items;
        items.Select(i => (i.EventName, i.EventLabel)).ShouldBe([("page", "Page viewed"), ("Lost Thing", "Lost Thing")], ignoreOrder: true);
    }

    [Fact]
    public async Task What_came_is_masked_and_shown_only_for_a_reason_that_is_kept()
    {
        var item = Track.Event("track", "13812345678", name: " ", fields: new
        {
            context = new { library = new { name = "analytics-node", version = "3.1.0" } },
            properties = new { note = "zhang.san@example.com", traits = new { name = "张三", phone = "13812345678" }, sku = "sku-1" },
        });
        await host.Client(host.ServerKey).BatchOkAsync(item);
        var id = await host.Database.ScalarAsync<Guid>($"select id from cdp_store.quarantine where event_id = '{item["messageId"]}'");
        using var admin = await host.SignedInOverHttpAsync();

        var shown = await admin.GetOkAsync<QuarantinedEventDetailsDto>($"{Path}/{id}");
        shown.Library.ShouldBe("analytics-node 3.1.0");
        shown.Advice.ShouldContain("event");
        shown.Json!.ShouldContain("sku-1");
        foreach (var secret in new[] { "13812345678", "zhang.san@", "张三" })
        {
            shown.Json!.ShouldNotContain(secret);
        }

        (await admin.PostRefusedAsync($"{Path}/{id}/reveal", new { reason = "" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await admin.PostOkAsync<QuarantineRevealedDto>($"{Path}/{id}/reveal", new { reason = "check the sender" })).Json.ShouldContain("zhang.san@example.com");
        (await host.Database.ScalarAsync<string>($"select action || ' ' || reason from cdp.audit_entry where entity_id = '{id}'")).ShouldBe("revealed check the sender");
    }

    [Theory]
    [InlineData("{\"type\":\"track\",\"phone\":\"13812345678\",\"x\":\"\\ud800\"}"), InlineData("\"13812345678\""), InlineData("[[\"13812345678\"]]"), InlineData("{\"phone\":\"13812345678\",\"phone\":\"13812345678\"}")]
    [InlineData("{\"phone\":\"13812345678\",\"x\":\"$long\"}"), InlineData("{\"phone\":\"13812345678\",\"x\":$deep}")]
    public async Task What_cannot_be_masked_is_not_shown_and_breaks_no_page(string json)
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        var body = json.Replace("$long", new string('x', 70_000)).Replace("$deep", new string('[', 2000) + new string(']', 2000));
        await Track.OkAsync(await host.Client(source.WriteKey).PostTextAsync("/v1/batch", $"{{\"batch\":[{body}]}}"));
        using var admin = await host.SignedInOverHttpAsync();
        var item = (await admin.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>($"{Path}?sourceId={source.Id}")).Items.Single();

        (await admin.GetOkAsync<QuarantinedEventDetailsDto>($"{Path}/{item.Id}")).Json?.ShouldNotContain("13812345678");
        (await admin.PostOkAsync<QuarantineRevealedDto>($"{Path}/{item.Id}/reveal", new { reason = "check" })).Json.ShouldContain("13812345678");
    }

    [Fact]
    public async Task Who_sees_only_some_units_sees_no_event_that_belongs_to_none()
    {
        using var admin = await host.SignedInOverHttpAsync();
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name = "clerk", dataScope = "units" });
        var path0 = $"/api/identity/role/{role.GetProperty("id").GetString()}";
        await admin.PutOkAsync<JsonElement>($"{path0}/permissions", new { granted = new[] { CdpPermissions.Quarantine }, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString() });
        await admin.PostOkAsync<JsonElement>("/api/identity/user", new { userName = "clerk", name = "clerk", password = CdpHost.AdminPassword, roleIds = new[] { role.GetProperty("id").GetString() } });
        using var clerk = await host.SignedInOverHttpAsync("clerk");

        foreach (var path in new[] { Path, $"{Path}/summary", $"{Path}/job", $"{Path}/{Guid.NewGuid()}" })
        {
            (await clerk.GetRefusedAsync(path)).ShouldBe(HttpStatusCode.Forbidden, "Cdp:QuarantineNeedsEverything");
        }
    }

    [Fact]
    public async Task Another_tenant_sees_and_moves_nothing_and_a_stranger_is_asked_to_sign_in()
    {
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("merge", "u"));
        var id = await host.Database.ScalarAsync<Guid>($"select id from cdp_store.quarantine where tenant_id = '{host.TenantId}' limit 1");
        using var other = await host.SignedInOverHttpAsync(tenant: "other");

        (await other.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>(Path)).Items.ShouldBeEmpty();
        (await other.GetRefusedAsync($"{Path}/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.PostOkAsync<QuarantineOutcomeDto>($"{Path}/discard", new { ids = new[] { id } })).Discarded.ShouldBe(0);
        (await other.PostOkAsync<QuarantineOutcomeDto>($"{Path}/replay", new { ids = new[] { id } })).Refused.ShouldBe(0);
        (await host.Client(null).GetAsync(Path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.quarantine where id = '{id}'")).ShouldBe(1);
    }
}
