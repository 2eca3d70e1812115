using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Mmo.Cdp.Ingestion;

/// <summary>What OpenTelemetry is told of ingestion. Nothing of a person, a source or a tenant: figures of the host.</summary>
internal static class IngestionTelemetry
{
    public static readonly ActivitySource Spans = new(Name);

    private const string Name = "Mmo.Cdp";
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Events =
        Meter.CreateCounter<long>("mmo.ingestion.events", "{event}", "Events by outcome: stored, duplicate, quarantined.");

    private static readonly Counter<long> Refused =
        Meter.CreateCounter<long>("mmo.ingestion.refused_requests", "{request}", "Requests of which nothing was taken, by status.");

    private static readonly UpDownCounter<long> Waiting =
        Meter.CreateUpDownCounter<long>("mmo.ingestion.waiting", "{event}", "Events that wait for their commit or are being committed.");

    private static readonly Histogram<double> Commit =
        Meter.CreateHistogram<double>("mmo.ingestion.commit.duration", "s", "How long a commit batch takes, replays included.");

    public static void Answered(IngestionAnswer answer)
    {
        if (answer.StatusCode != 200)
        {
            Refused.Add(1, new KeyValuePair<string, object?>("http.response.status_code", answer.StatusCode));
            return;
        }

        Count("stored", answer.Stored);
        Count("duplicate", answer.Duplicates);
        Count("quarantined", answer.QuarantinedCount);
    }

    public static void Queued(int events) => Waiting.Add(events);

    public static void Committed(TimeSpan duration, bool failed) => Commit.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("failed", failed));

    /// <summary>A commit batch is told as part of the first request in it; the others are linked.</summary>
    public static Activity? StartCommit(IReadOnlyList<CommitPiece> pieces)
    {
        if (!Spans.HasListeners() || pieces.Count == 0)
        {
            return null;
        }

        var span = Spans.StartActivity(
            "commit batch", ActivityKind.Internal, pieces[0].Request, links: pieces.Skip(1).Select(p => p.Request).Distinct().Select(r => new ActivityLink(r)));
        span?.SetTag("mmo.events", pieces.Sum(p => p.Events.Count));
        span?.SetTag("mmo.quarantined", pieces.Sum(p => p.Quarantined.Count));
        return span;
    }

    private static void Count(string outcome, int events)
    {
        if (events > 0)
        {
            Events.Add(events, new KeyValuePair<string, object?>("outcome", outcome));
        }
    }
}
