using System.Text;
using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Webhooks;

namespace Mmo.Campaign.Tests.Webhooks;

/// <summary>Two companies with this platform: the webhook step of one is a source of the other, as it is.</summary>
public sealed class OwnWebhookTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    [Fact]
    public async Task The_call_of_a_webhook_step_is_taken_by_a_webhook_source_once_and_with_a_wrong_key_never()
    {
        using var admin = await host.SignedInAsync();
        var key = await admin.GetOkAsync<WebhookKeyDto>("/api/campaign/webhook-key");
        var secret = (await admin.PostOkAsync<NewWebhookKeyDto>("/api/campaign/webhook-key", new { key.ConcurrencyStamp })).Secret;
        var source = await NewSourceAsync(admin, secret);
        await using var receiver = await Receiver.StartAsync();
        var answers = new List<string>();
        receiver.Answers = async (context, call) => answers.Add(await ForwardAsync(source, call));
        var start = $"Start {Guid.NewGuid():N}";
        await JourneyStory.RunAsync(
            host,
            Draw.Row(Draw.On(start), Draw.Webhook(receiver.Url, new WebhookField { Name = "no", Source = WebhookFieldSource.Fixed, Value = JsonSerializer.SerializeToElement("u-other-side") }), Draw.Exit("told"))
                .And(Draw.Exit("untold")).With(new JourneyEdge("hook", "failed", "untold")));
        var person = await host.Cdp.PersonAsync($"{Guid.NewGuid():N}@shop.test", "王小明");
        await host.Cdp.EventAsync(person, start);
        await host.SettleAsync();

        var call = receiver.Calls.ShouldHaveSingleItem();
        answers.ShouldHaveSingleItem().ShouldContain("\"stored\":1");
        (await ForwardAsync(source, call)).ShouldContain("\"duplicates\":1");
        (await ForwardAsync(source, call with { Body = call.Body.Replace("u-other-side", "u-forged", StringComparison.Ordinal) })).ShouldContain("Cdp:WebhookSignatureWrong");
        (await host.Database.ScalarAsync<string>(
            "select e.event_id from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id join cdp_store.identifier i on i.part_no = e.part_no where t.name = 'Told by journey' and i.value = 'u-other-side'"))
            .ShouldBe($"{call.Key}:Told by journey");
    }

    private async Task<string> ForwardAsync(string source, Receiver.Call call)
    {
        using var client = host.Anonymous();
        using var content = new StringContent(call.Body, Encoding.UTF8, "application/json");
        content.Headers.Add("X-Mmo-Signature", call.Signature);
        using var answer = await client.PostAsync(source, content);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<string> NewSourceAsync(HttpClient admin, string secret)
    {
        var id = (await admin.PostOkAsync<JsonElement>("/api/cdp/source", new { name = $"Other {Guid.NewGuid():N}", kind = "webhook" })).GetProperty("id").GetString();
        var stamp = (await admin.GetOkAsync<JsonElement>($"/api/cdp/webhook/{id}")).GetProperty("concurrencyStamp").GetString();
        var webhook = await admin.PutOkAsync<JsonElement>($"/api/cdp/webhook/{id}", new { signature = new { scheme = "timedHeader", header = "X-Mmo-Signature" }, secret, concurrencyStamp = stamp });
        await admin.PutOkAsync<JsonElement>($"/api/cdp/webhook-mapping/{id}", new
        {
            events = new[]
            {
                new
                {
                    kind = "track", name = "Told by journey", eventId = "id", when = new { path = "type", values = new[] { "journey.step" } }, identifiers = new[] { new { name = "user_id", path = "data.no" } },
                    properties = Array.Empty<object>(), traits = Array.Empty<object>(),
                },
            },
            concurrencyStamp = webhook.GetProperty("concurrencyStamp").GetString(),
        });
        return webhook.GetProperty("path").GetString()!;
    }
}
