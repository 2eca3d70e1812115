using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mmo.Cdp.Tests.Telemetry;

/// <summary>A collector: takes OTLP over HTTP on a real socket and reads what it is sent.</summary>
internal sealed class OtlpCollector : IAsyncDisposable
{
    private readonly ConcurrentQueue<byte[]> _bodies = [];
    private readonly WebApplication _app;

    private OtlpCollector(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    /// <summary>The spans that came: their scope, name, trace and attributes' names.</summary>
    public ConcurrentQueue<OtlpSpan> Spans { get; } = [];

    public ConcurrentDictionary<string, bool> Metrics { get; } = [];

    public ConcurrentDictionary<string, bool> Services { get; } = [];

    public static async Task<OtlpCollector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new OtlpCollector(builder.Build());
        collector._app.MapPost("/v1/traces", context => collector.ReceiveAsync(context, collector.ReadTraces));
        collector._app.MapPost("/v1/metrics", context => collector.ReceiveAsync(context, collector.ReadMetrics));
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>True when the text stands anywhere in what was sent.</summary>
    public bool HasText(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return _bodies.Any(body => body.AsSpan().IndexOf(bytes) >= 0);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context, Action<ProtobufMessage> read)
    {
        using var buffer = new MemoryStream();
        await using var body = context.Request.Headers.ContentEncoding == "gzip" ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body;
        await body.CopyToAsync(buffer);
        context.Request.ContentType.ShouldBe("application/x-protobuf");
        _bodies.Enqueue(buffer.ToArray());
        read(new ProtobufMessage(buffer.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }

    // opentelemetry/proto/trace/v1/trace.proto: resource_spans = 1, scope_spans = 2, scope = 1, spans = 2.
    private void ReadTraces(ProtobufMessage request)
    {
        foreach (var resource in request.Messages(1))
        {
            ReadResource(resource);
            foreach (var scope in resource.Messages(2))
            {
                var name = scope.Messages(1).Single().Text(1)!;
                foreach (var span in scope.Messages(2))
                {
                    Spans.Enqueue(new OtlpSpan(name, span.Text(5)!, Convert.ToHexStringLower(span.Bytes(1).Single()), [.. span.Messages(9).Select(a => a.Text(1)!)]));
                }
            }
        }
    }

    // opentelemetry/proto/metrics/v1/metrics.proto: resource_metrics = 1, scope_metrics = 2, metrics = 2, name = 1.
    private void ReadMetrics(ProtobufMessage request)
    {
        foreach (var resource in request.Messages(1))
        {
            ReadResource(resource);
            foreach (var metric in resource.Messages(2).SelectMany(scope => scope.Messages(2)))
            {
                Metrics[metric.Text(1)!] = true;
            }
        }
    }

    private void ReadResource(ProtobufMessage resource)
    {
        foreach (var attribute in resource.Messages(1).SelectMany(r => r.Messages(1)).Where(a => a.Text(1) == "service.name"))
        {
            Services[attribute.Messages(2).Single().Text(1)!] = true;
        }
    }
}
