using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Telemetry;

public sealed class TelemetryTests(TelemetryTests.Host host) : IClassFixture<TelemetryTests.Host>
{
    [Fact]
    public async Task A_collector_gets_the_trace_of_an_event_and_the_counts_and_nothing_of_the_person()
    {
        var traceId = ActivityTraceId.CreateRandom().ToHexString();
        var email = $"wang.xiaoming.{traceId}@example.com";
        using var client = await host.ClientAsync(traceId);
        await client.BatchOkAsync(Track.Event("identify", userId: "u-" + traceId, fields: new { traits = new { email, phone = "13812345678" } }));

        await Eventually.Async(() => Mine(traceId).Any(s => s.Name == "commit batch"), state: () => Task.FromResult(string.Join('\n', host.Collector.Spans)));
        await Eventually.Async(() => Mine(traceId).Any(s => s.Scope == "Microsoft.AspNetCore"), state: () => Task.FromResult(string.Join('\n', host.Collector.Spans)));
        Mine(traceId).ShouldContain(s => s.Scope == "Npgsql");
        await Eventually.Async(() => host.Collector.Metrics.ContainsKey("mmo.ingestion.events") && host.Collector.Metrics.ContainsKey("http.server.request.duration"));
        host.Collector.Metrics.Keys.ShouldContain("mmo.ingestion.commit.duration");
        host.Collector.Metrics.Keys.ShouldContain("mmo.ingestion.waiting");
        host.Collector.Services.Keys.ShouldBe(["marketing-test"]);
        host.Collector.HasText("mmo.ingestion.events").ShouldBeTrue();
        host.Collector.HasText(email).ShouldBeFalse();
        host.Collector.HasText("13812345678").ShouldBeFalse();
    }

    [Fact]
    public async Task A_search_leaves_no_query_in_its_trace()
    {
        var traceId = ActivityTraceId.CreateRandom().ToHexString();
        using var browser = await host.SignedInAsync();
        browser.DefaultRequestHeaders.Add("traceparent", $"00-{traceId}-00f067aa0ba902b7-01");
        (await browser.GetAsync("/api/cdp/profile?filter=13987654321")).EnsureSuccessStatusCode();

        await Eventually.Async(() => Mine(traceId).Any(s => s.Name == "GET api/cdp/profile"), state: () => Task.FromResult(string.Join('\n', Mine(traceId))));
        host.Collector.HasText("13987654321").ShouldBeFalse();
        Mine(traceId).SelectMany(s => s.Attributes).ShouldNotContain(a => a.StartsWith("url.", StringComparison.Ordinal) || a.StartsWith("client.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_names_nobody_while_events_come_are_refused_and_people_are_searched_even_at_debug()
    {
        var mark = Guid.NewGuid().ToString("N")[..10];
        string email = $"chen.{mark}@example.com", phone = "13600001111", name = $"陈{mark}";
        var log = host.Capture.Begin();
        using var client = await host.ClientAsync(ActivityTraceId.CreateRandom().ToHexString());
        var person = new { traits = new { email, phone, name } };
        await client.BatchOkAsync(
            Track.Event("identify", userId: email, fields: person), Track.Event("track", userId: email, name: "Seen", fields: new { properties = person }));
        await client.BatchOkAsync(Track.Event("nothing", userId: email, fields: person), Track.Event("track", userId: email, fields: person));
        (await client.PostTextAsync("/v1/batch", $"{{\"batch\":[{{\"userId\":\"{email}\"")).StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        await host.RunWorkerAsync("feed:cdp:segments");

        using var browser = await host.SignedInAsync();
        foreach (var text in new[] { email, phone, name })
        {
            (await browser.GetAsync($"/api/cdp/profile?filter={Uri.EscapeDataString(text)}")).EnsureSuccessStatusCode();
            (await browser.GetAsync($"/api/cdp/profile/{Uri.EscapeDataString(text)}")).IsSuccessStatusCode.ShouldBeFalse();
        }

        var id = await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.profile where email = '{email}'");
        (await browser.GetAsync($"/api/cdp/profile/{id}")).IsSuccessStatusCode.ShouldBeTrue();
        log.Lines.Count.ShouldBeGreaterThan(20);
        log.With(email, phone, name, Uri.EscapeDataString(name)).ShouldBeEmpty();
    }

    private IEnumerable<OtlpSpan> Mine(string traceId) => host.Collector.Spans.Where(s => s.TraceId == traceId);

    public sealed class Host : CdpHost, IAsyncLifetime
    {
        internal OtlpCollector Collector { get; private set; } = null!;

        internal LogCapture Capture => Services.GetServices<ILoggerProvider>().OfType<LogCapture>().Single();

        public new async ValueTask InitializeAsync()
        {
            Collector = await OtlpCollector.StartAsync();
            await base.InitializeAsync();
        }

        public new async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await Collector.DisposeAsync();
        }

        public async Task<HttpClient> ClientAsync(string traceId)
        {
            var key = (await InTenantAsync<ISourceAppService, SourceDto>(
                TenantId, sources => sources.CreateAsync(new CreateSourceDto { Name = traceId, Kind = SourceKind.Server }))).WriteKey;
            var client = Anonymous();
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(key + ":")));
            client.DefaultRequestHeaders.Add("traceparent", $"00-{traceId}-00f067aa0ba902b7-01");
            return client;
        }

        protected override void Serve(IWebHostBuilder server) => server
            .UseSetting("OTEL_EXPORTER_OTLP_ENDPOINT", Collector.Url)
            .UseSetting("OTEL_SERVICE_NAME", "marketing-test")
            .UseSetting("OTEL_BSP_SCHEDULE_DELAY", "100")
            .UseSetting("OTEL_METRIC_EXPORT_INTERVAL", "200")
            .ConfigureLogging(LogCapture.AddTo);
    }
}
