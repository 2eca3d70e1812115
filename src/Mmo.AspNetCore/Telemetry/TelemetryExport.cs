using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Mmo.AspNetCore.Telemetry;

/// <summary>
/// Sends metrics and traces over OTLP where a collector is configured. The settings have OpenTelemetry's own names
/// (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, …) and stand wherever configuration stands.
/// </summary>
internal sealed class TelemetryExport(IConfiguration configuration) : IHostedService, IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    // A collector that is away must not hold a stop for long.
    private const int FlushMilliseconds = 2000;

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    /// <summary>Registers it where a collector is configured; else nothing listens, and instruments and spans cost nothing.</summary>
    public static void AddIfConfigured(IServiceCollection services, IConfiguration configuration)
    {
        if (HasTraces(configuration) || HasMetrics(configuration))
        {
            services.AddSingleton<IHostedService>(new TelemetryExport(configuration));
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (HasTraces(configuration))
        {
            _traces = Sdk.CreateTracerProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(configuration))
                .ConfigureResource(Describe)
                .AddSource("Mmo.*", "Microsoft.AspNetCore", "System.Net.Http", "Npgsql")
                .AddProcessor(new SpanScrubber())
                .AddOtlpExporter(UseHttp)
                .Build();
        }

        if (HasMetrics(configuration))
        {
            _metrics = Sdk.CreateMeterProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(configuration))
                .ConfigureResource(Describe)
                .AddMeter("Mmo.*", "Microsoft.AspNetCore.*", "System.Net.Http", "System.Runtime", "Npgsql")
                .AddOtlpExporter(UseHttp)
                .Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            _traces?.Shutdown(FlushMilliseconds);
            _metrics?.Shutdown(FlushMilliseconds);
        },
        CancellationToken.None);

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private static bool HasTraces(IConfiguration configuration) => IsOn(configuration, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_TRACES_EXPORTER");

    private static bool HasMetrics(IConfiguration configuration) => IsOn(configuration, "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "OTEL_METRICS_EXPORTER");

    private static bool IsOn(IConfiguration configuration, string ownEndpoint, string exporter) =>
        !string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase)
        && configuration[exporter] is not "none"
        && (!string.IsNullOrWhiteSpace(configuration[Endpoint]) || !string.IsNullOrWhiteSpace(configuration[ownEndpoint]));

    private void Describe(ResourceBuilder resource) => resource.AddService(
        configuration["OTEL_SERVICE_NAME"] is { Length: > 0 } name ? name : "marketing-middle-office",
        serviceVersion: (Assembly.GetEntryAssembly() ?? typeof(TelemetryExport).Assembly).GetName().Version?.ToString(3));

    // The SDK's own default is gRPC, the specification's is HTTP: what most collectors and gateways take.
    private void UseHttp(OtlpExporterOptions options)
    {
        if (string.IsNullOrWhiteSpace(configuration[Protocol]))
        {
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
        }
    }
}
