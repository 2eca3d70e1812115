using System.Net;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Webhooks;

namespace Mmo.Cdp.Tests.Webhooks;

public sealed class WebhookMappingApiTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private static readonly object[] None = [];

    [Fact]
    public async Task A_mapping_is_kept_as_it_was_drawn_and_a_stale_one_is_refused()
    {
        var source = await WebhookSource.NewAsync(host);
        var path = $"/api/cdp/webhook-mapping/{source.Id}";
        var empty = await source.Admin.GetOkAsync<WebhookMappingDto>(path);
        empty.Events.ShouldBeEmpty();
        empty.IdentifierTypes[0].Type.ShouldBe("user_id");

        var saved = await source.MapAsync(WebhookSource.Order());
        saved.Events.ShouldHaveSingleItem().Properties.Select(p => $"{p.Name} ← {p.Path}").ShouldBe(["order_id ← id", "total ← sum"]);
        (await source.Admin.PutRefusedAsync(path, new { events = None, empty.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp.audit_entry where entity_type = 'Webhook' and entity_id = '{source.Id}' and action = 'updated'")).ShouldBe(1);
    }

    [Theory]
    [InlineData("items", "a..b", "events[0].items"), InlineData("time", "a|", "events[0].time"), InlineData("eventId", "header:", "events[0].eventId"), InlineData("timeZone", "../etc", "events[0].timeZone")]
    [InlineData("name", "", "events[0].name"), InlineData("name", "mmo.lead.won", "events[0].name"), InlineData("kind", "nothing", "events[0].kind")]
    public async Task What_cannot_be_read_is_refused_at_its_field(string field, string value, string member)
    {
        var source = await WebhookSource.NewAsync(host);
        var definition = new Dictionary<string, object?> { ["kind"] = "track", ["name"] = "A", ["identifiers"] = new[] { new { name = "user_id", path = "no" } }, ["properties"] = None, ["traits"] = None, [field] = value };

        (await source.Admin.PutRefusedAsync($"/api/cdp/webhook-mapping/{source.Id}", new { events = new[] { definition }, (await source.ReadAsync()).ConcurrencyStamp })).ShouldBlame(member);
    }

    [Fact]
    public async Task A_definition_without_an_identifier_or_with_a_name_twice_is_refused()
    {
        var source = await WebhookSource.NewAsync(host);
        var definition = new { kind = "track", name = "A", identifiers = None, properties = new[] { new { name = "x", path = "a" }, new { name = "x", path = "b" } }, traits = None };
        var refusal = await source.Admin.PutRefusedAsync($"/api/cdp/webhook-mapping/{source.Id}", new { events = new[] { definition }, (await source.ReadAsync()).ConcurrencyStamp });

        refusal.Members.ShouldBe(["events[0].identifiers", "events[0].properties[1].name"]);
    }

    [Fact]
    public async Task A_trial_tells_the_events_and_the_faults_of_a_sample_and_stores_nothing()
    {
        var source = await WebhookSource.NewAsync(host);
        var events = new[]
        {
            new { kind = "track", name = "Order Completed", items = "orders", identifiers = new[] { new { name = "email", path = "mail" } }, properties = new[] { new { name = "order_id", path = "id" }, new { name = "total", path = "sum" } }, traits = None },
        };
        var trial = await source.Admin.PostOkAsync<WebhookTrialDto>($"/api/cdp/webhook-mapping/{source.Id}/try", new
        {
            mapping = new { events },
            sample = """{"orders":[{"id":1,"sum":5,"mail":"A@Shop.Test"},{"id":2,"sum":"much","mail":"b@shop.test"},{"id":3,"sum":1,"mail":"nobody"}]}""",
        });

        trial.Events.ShouldHaveSingleItem().Identifiers.ShouldHaveSingleItem().Value.ShouldBe("a@shop.test");
        trial.Faults.Select(f => $"{f.Item} {f.Reason} {f.Detail}").ShouldBe(["1 bad-order amount", "2 no-identifier email ← mail"]);
        (await source.EventCountAsync(), await source.QuarantineAsync()).ShouldBe((0L, null));
        (await source.Admin.PostRefusedAsync($"/api/cdp/webhook-mapping/{source.Id}/try", new { mapping = new { events }, sample = "{" })).ShouldBlame("sample");
        (await source.Admin.PostRefusedAsync($"/api/cdp/webhook-mapping/{source.Id}/try", new { mapping = new { events } })).ShouldBlame("sample");
    }

    [Fact]
    public async Task A_trial_of_a_kept_delivery_shows_nobodys_data_whatever_name_the_mapping_gives_it()
    {
        var source = await WebhookSource.NewAsync(host);
        await source.SendAsync("""{"customer":{"name":"张三丰","email":"zsf@x.test","id_card":"11010519491231002X"},"note":"请打 13800138000 或 110105194912310038"}""");
        var delivery = (await source.Admin.GetOkAsync<Mmo.Application.Dtos.ListResultDto<WebhookDeliveryDto>>($"/api/cdp/webhook-mapping/{source.Id}/deliveries")).Items.ShouldHaveSingleItem();
        object Definition(string kind) => new
        {
            kind, name = "A", namePath = "customer.email", eventId = "customer.name", identifiers = new[] { new { name = "crm_no", path = "customer.id_card" } },
            properties = new[] { new { name = "nick", path = "customer.name" }, new { name = "no", path = "customer.id_card" }, new { name = "remark", path = "note" } },
            traits = new[] { new { name = "nick", path = "customer.name" }, new { name = "name", path = "customer.name" } },
        };
        foreach (var kind in new[] { "track", "identify" })
        {
            var trial = await source.Admin.PostOkAsync<WebhookTrialDto>(
                $"/api/cdp/webhook-mapping/{source.Id}/try", new { mapping = new { events = new[] { Definition(kind) } }, deliveryId = delivery.Id });
            trial.Events.ShouldHaveSingleItem();
            var shown = System.Text.Json.JsonSerializer.Serialize(trial, new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + delivery.Json;
            foreach (var secret in new[] { "张三丰", "zsf@x.test", "13800138000", "11010519491231002X", "110105194912310038" })
            {
                shown.ShouldNotContain(secret);
            }
        }
    }
}
