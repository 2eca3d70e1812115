using System.Diagnostics;
using OpenTelemetry;

namespace Mmo.AspNetCore.Telemetry;

/// <summary>
/// Takes out of spans what may name a person, before they are exported: addresses of people's devices, paths and queries (a search is a
/// phone number, a tracking link is a key), and the texts of exceptions, which quote data.
/// </summary>
internal sealed class SpanScrubber : BaseProcessor<Activity>
{
    private const string ExceptionEvent = "exception";

    private static readonly ActivitySource Replacements = new("Mmo.Scrubbed");

    private static readonly string[] Private =
    [
        "url.path", "url.query", "url.full", "http.url", "http.target", "user_agent.original", "client.address", "client.port",
        "network.peer.address", "network.peer.port", "exception.message", "exception.stacktrace",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Private)
        {
            data.SetTag(tag, null);
        }

        if (data.Recorded && (data.StatusDescription is not null || data.Events.Any(e => e.Name == ExceptionEvent)))
        {
            Replace(data);
        }
    }

    // Events and the status cannot be taken off a span that has ended: it is left out, and one without them goes in its place. Only spans
    // that fail do, and of those only statements, which have no spans below them that would miss their parent.
    private static void Replace(Activity data)
    {
        var parent = new ActivityContext(data.TraceId, data.ParentSpanId, data.ActivityTraceFlags);
        data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        using var replacement = Replacements.StartActivity(data.OperationName, data.Kind, parent, data.TagObjects, startTime: data.StartTimeUtc);
        if (replacement is not null)
        {
            replacement.DisplayName = data.DisplayName;
            replacement.SetStatus(data.Status);
            replacement.SetEndTime(data.StartTimeUtc + data.Duration);
        }
    }
}
