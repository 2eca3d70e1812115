using System.Diagnostics;
using System.Net;
using System.Text;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Telemetry;

namespace Mmo.Cdp.Tests.Webhooks;

public sealed class WebhookSecrecyTests(TelemetryTests.Host host) : IClassFixture<TelemetryTests.Host>
{
    [Fact]
    public async Task The_key_in_the_address_is_in_no_log_no_span_and_no_metric_whether_it_is_taken_or_refused()
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        var log = host.Capture.Begin();
        var key = (await host.InTenantAsync<ISourceAppService, SourceDto>(host.TenantId, s => s.CreateAsync(new CreateSourceDto { Name = trace, Kind = SourceKind.Webhook }))).WriteKey!;
        using var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-00f067aa0ba902b7-01");
        foreach (var (body, status) in new[] { ("{\"a\":\"wang@shop.test\"}", HttpStatusCode.OK), ("{", HttpStatusCode.BadRequest) })
        {
            (await client.PostAsync($"/webhooks/{key}", new StringContent(body, Encoding.UTF8, "application/json"))).StatusCode.ShouldBe(status);
        }

        (await client.GetAsync($"/webhooks/{key}/deeper")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Eventually.Async(() => host.Collector.Spans.Any(s => s.TraceId == trace && s.Name.Contains("{writeKey}", StringComparison.Ordinal)), state: () => Task.FromResult(string.Join('\n', host.Collector.Spans)));
        await Eventually.Async(() => host.Collector.Metrics.ContainsKey("http.server.request.duration"));
        host.Collector.HasText(key).ShouldBeFalse();
        log.Lines.Count.ShouldBeGreaterThan(5);
        log.With(key, "wang@shop.test").ShouldBeEmpty();
    }
}
