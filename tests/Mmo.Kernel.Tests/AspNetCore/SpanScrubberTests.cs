using System.Diagnostics;
using Mmo.AspNetCore.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class SpanScrubberTests
{
    [Fact]
    public void A_span_that_failed_is_exported_without_the_words_of_its_exception()
    {
        var (source, exported, provider) = Listen();
        using (provider)
        {
            using var request = source.StartActivity("request");
            using (var statement = source.StartActivity("statement", ActivityKind.Client)!)
            {
                statement.SetTag("db.response.status_code", "22P02");
                statement.AddException(new FormatException("invalid input syntax for type numeric: wang@example.com"));
                statement.SetStatus(ActivityStatusCode.Error, "about wang@example.com");
            }

            var span = exported.ShouldHaveSingleItem();
            span.DisplayName.ShouldBe("statement");
            span.ParentSpanId.ShouldBe(request!.SpanId);
            span.Status.ShouldBe(ActivityStatusCode.Error);
            span.StatusDescription.ShouldBeNull();
            span.Events.ShouldBeEmpty();
            span.GetTagItem("db.response.status_code").ShouldBe("22P02");
            Activity.Current.ShouldBe(request);
        }
    }

    [Fact]
    public void Paths_queries_and_addresses_of_devices_are_taken_out_and_the_route_stays()
    {
        var (source, exported, provider) = Listen();
        using (provider)
        {
            using (var request = source.StartActivity("request", ActivityKind.Server)!)
            {
                request.SetTag("url.path", "/t/secret").SetTag("url.query", "?filter=138").SetTag("client.address", "10.0.0.7").SetTag("user_agent.original", "x");
                request.SetTag("http.route", "/t/{token}");
            }

            exported.ShouldHaveSingleItem().TagObjects.Select(t => t.Key).ShouldBe(["http.route"]);
        }
    }

    private static (ActivitySource Source, List<Activity> Exported, TracerProvider Provider) Listen()
    {
        var source = new ActivitySource($"Test.{Guid.NewGuid():N}");
        var exported = new List<Activity>();
        var provider = Sdk.CreateTracerProviderBuilder().AddSource(source.Name, "Mmo.Scrubbed").AddProcessor(new SpanScrubber())
            .AddProcessor(new SimpleActivityExportProcessor(new Exporter(exported))).Build();
        return (source, exported, provider);
    }

    private sealed class Exporter(List<Activity> exported) : BaseExporter<Activity>
    {
        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var activity in batch)
            {
                exported.Add(activity);
            }

            return ExportResult.Success;
        }
    }
}
