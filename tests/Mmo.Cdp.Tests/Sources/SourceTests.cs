using System.Net;
using Mmo.Application.Dtos;
using Mmo.Cdp.EventMeanings;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Sources;

public sealed class SourceTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Fact]
    public async Task A_new_source_gets_a_key_that_works_and_switches_that_suit_its_kind()
    {
        var browser = await host.NewSourceAsync(SourceKind.Browser);
        (browser.IsEnabled, browser.MayGrantConsent, browser.CountsOrders).ShouldBe((true, false, false));
        var server = await host.NewSourceAsync(SourceKind.Server);
        (server.IsEnabled, server.MayGrantConsent, server.CountsOrders).ShouldBe((true, true, true));

        await host.Client(server.WriteKey).BatchOkAsync(Track.Event("identify", "u"));
    }

    [Fact]
    public async Task Keys_are_stored_encrypted_and_found_by_their_hash()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);

        (await host.Database.ScalarAsync<long>(
            $"select count(*) from cdp.source where id = '{source.Id}' and protected_write_key not like '%{source.WriteKey}%' and write_key_hash = sha256('{source.WriteKey}')")).ShouldBe(1);
    }

    [Fact]
    public async Task A_new_key_replaces_the_old_one_at_once()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(source.WriteKey).BatchOkAsync(Track.Event("identify", "u"));
        var rotated = await host.InTenantAsync<ISourceAppService, SourceDto>(host.TenantId, sources => sources.RotateWriteKeyAsync(source.Id, new RotateWriteKeyDto { ConcurrencyStamp = source.ConcurrencyStamp }));

        (await host.Client(source.WriteKey).PostTextAsync("/v1/batch", Track.Batch(Track.Event("identify", "u")))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await host.Client(rotated.WriteKey).BatchOkAsync(Track.Event("identify", "u"));
    }

    [Fact]
    public async Task A_change_made_elsewhere_is_seen_within_five_seconds()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(source.WriteKey).BatchOkAsync(Track.Event("identify", "u"));
        await host.Database.ExecuteAsync($"update cdp.source set is_enabled = false where id = '{source.Id}'");

        await Eventually.Async(
            async () => (await host.Client(source.WriteKey).PostTextAsync("/v1/batch", Track.Batch(Track.Event("identify", "u")))).StatusCode == HttpStatusCode.Unauthorized,
            TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task The_api_lists_changes_and_refuses_what_is_wrong()
    {
        using var admin = await host.SignedInOverHttpAsync();
        var created = await admin.PostOkAsync<SourceDto>("/api/cdp/source", new { name = "小程序", kind = "server" });
        created.WriteKey!.Length.ShouldBe(32);
        (await admin.PostRefusedAsync("/api/cdp/source", new { name = "小程序", kind = "server" })).ShouldBe(HttpStatusCode.Conflict, "Cdp:SourceNameTaken");
        (await admin.PostRefusedAsync("/api/cdp/source", new { name = "x", kind = "internal" })).ShouldBlame("kind");

        var changed = await admin.PutOkAsync<SourceDto>($"/api/cdp/source/{created.Id}", new { name = "小程序 2", isEnabled = true, mayGrantConsent = false, countsOrders = false, created.ConcurrencyStamp });
        (changed.Name, changed.MayGrantConsent, changed.CountsOrders).ShouldBe(("小程序 2", false, false));
        (await admin.PutRefusedAsync($"/api/cdp/source/{created.Id}", new { name = "stale", isEnabled = true, created.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);
        await admin.PostOkAsync($"/api/cdp/source/{created.Id}/rotate-write-key", new { changed.ConcurrencyStamp });

        var list = await admin.GetOkAsync<ListResultDto<SourceDto>>("/api/cdp/source");
        list.Items.ShouldContain(s => s.Name == SourceSeedContributor.FirstSourceName && s.Kind == SourceKind.Server && s.WriteKey!.Length == 32);
        list.Items.ShouldNotContain(s => s.Kind == SourceKind.Internal);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp.audit_entry where entity_id = '{created.Id}' and changes::text not like '%riteKey%'")).ShouldBe(3);
    }

    [Fact]
    public async Task Event_meanings_are_settings_and_hold_from_the_next_event_on()
    {
        using var admin = await host.SignedInOverHttpAsync();
        var name = "Paid " + Guid.NewGuid();
        var created = await admin.PostOkAsync<EventMeaningDto>(
            "/api/cdp/event-meaning", new { eventName = name, meaning = "order", orderIdPath = "bill.no", amountPath = "bill.sum|amount", currencyPath = "bill.currency" });
        (await admin.PostRefusedAsync("/api/cdp/event-meaning", new { eventName = name, meaning = "order", orderIdPath = "a", amountPath = "b" })).ShouldBe(HttpStatusCode.Conflict, "Cdp:EventMeaningTaken");
        (await admin.PostRefusedAsync("/api/cdp/event-meaning", new { eventName = "mmo.lead.won", meaning = "order", orderIdPath = "a", amountPath = "b" })).ShouldBlame("eventName");

        var bill = "b-" + Guid.NewGuid();
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", "u", name: name, fields: new { properties = new { bill = new { no = bill, sum = 1000, currency = "JPY" } } }));
        (await host.Database.ScalarAsync<string>($"select meaning || ' ' || amount_minor || ' ' || currency from cdp_store.purchase where order_id = '{bill}'")).ShouldBe("order 1000 JPY");

        await admin.DeleteOkAsync($"/api/cdp/event-meaning/{created.Id}");
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", "u", name: name, fields: new { properties = new { bill = new { no = bill + "2", sum = 1 } } }));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.purchase where order_id = '{bill}2'")).ShouldBe(0);
        (await admin.GetOkAsync<ListResultDto<EventMeaningDto>>("/api/cdp/event-meaning")).Items.Select(m => m.EventName)
            .ShouldBe(["Order Completed", "Order Refunded"]);
    }
}
