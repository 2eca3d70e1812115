using System.Net.Http.Headers;
using System.Text;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Webhooks;

namespace Mmo.Cdp.Tests.Webhooks;

/// <summary>A webhook source as an administrator sets it up, and the system on the other side.</summary>
internal sealed class WebhookSource(CdpWebHost host, HttpClient admin, SourceDto source)
{
    public Guid Id => source.Id;

    public string Key => source.WriteKey!;

    public HttpClient Admin => admin;

    public static async Task<WebhookSource> NewAsync(CdpWebHost host)
    {
        var admin = await host.SignedInOverHttpAsync();
        return new WebhookSource(host, admin, await admin.PostOkAsync<SourceDto>("/api/cdp/source", new { name = $"Webhook {Guid.NewGuid():N}", kind = "webhook" }));
    }

    public Task<WebhookDto> ReadAsync() => admin.GetOkAsync<WebhookDto>($"/api/cdp/webhook/{Id}");

    public async Task<WebhookDto> SignAsync(object signature, string? secret, bool keepsOldSecret = false) => await admin.PutOkAsync<WebhookDto>(
        $"/api/cdp/webhook/{Id}", new { signature, secret, keepsOldSecret, (await ReadAsync()).ConcurrencyStamp });

    public async Task<WebhookMappingDto> MapAsync(params object[] events) => await MapAsync(ignoresOthers: false, events);

    public async Task<WebhookMappingDto> MapAsync(bool ignoresOthers, params object[] events) => await admin.PutOkAsync<WebhookMappingDto>(
        $"/api/cdp/webhook-mapping/{Id}", new { events, ignoresOthers, (await ReadAsync()).ConcurrencyStamp });

    /// <summary>What a shop tells of an order: the order, under its buyer's number.</summary>
    public static object Order(string name = "Order Completed", string? eventId = "id") => new
    {
        kind = "track", name, eventId, time = "at", identifiers = new[] { new { name = "user_id", path = "buyer.no" } }, properties = new[] { new { name = "order_id", path = "id" }, new { name = "total", path = "sum" } },
        traits = Array.Empty<object>(),
    };

    public async Task<HttpResponseMessage> SendAsync(string body, string type = "application/json", params (string Name, string Value)[] headers)
    {
        using var client = host.Client(null);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/webhooks/{Key}") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(string body, params (string Name, string Value)[] headers) => SendAsync(body, "application/json", headers);

    public Task<long> EventCountAsync() => host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event e join cdp.source s on s.no = e.source_no where s.id = '{Id}'");

    /// <summary>Reason and detail of what is refused, the oldest first.</summary>
    public Task<string?> QuarantineAsync() => host.Database.ScalarAsync<string?>(
        $"select string_agg(concat_ws(' ', q.reason, q.detail), '; ' order by q.received_at, q.id) from cdp_store.quarantine q join cdp.source s on s.no = q.source_no where s.id = '{Id}'");

    /// <summary>One value of the newest event of the source.</summary>
    public Task<string?> EventAsync(string expression) => host.Database.ScalarAsync<string?>(
        $"select ({expression})::text from cdp_store.event e join cdp.source s on s.no = e.source_no join cdp.event_type t on t.id = e.event_type_id where s.id = '{Id}' order by e.batch_id desc, e.n desc limit 1");
}
