using System.Diagnostics;
using System.Diagnostics.Metrics;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Webhooks;

namespace Mmo.Campaign.Telemetry;

/// <summary>What OpenTelemetry is told of journeys and sending. Nothing of a person: no address, no text, no link.</summary>
internal static class CampaignTelemetry
{
    public static readonly ActivitySource Spans = new(Name);

    private const string Name = "Mmo.Campaign";
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> StepCount =
        Meter.CreateCounter<long>("mmo.journey.steps", "{person}", "People who went on from a node, by the node's type.");

    private static readonly Counter<long> AttemptCount =
        Meter.CreateCounter<long>("mmo.send.attempts", "{message}", "Attempts to hand a message over, by outcome.");

    private static readonly Histogram<double> SmtpDuration =
        Meter.CreateHistogram<double>("mmo.smtp.duration", "s", "How long a mail server took for one message, by outcome.");

    private static readonly Histogram<double> WebhookDuration =
        Meter.CreateHistogram<double>("mmo.webhook.duration", "s", "How long a call took, by outcome and status.");

    public static void Moved(JourneyNode from, int people) =>
        StepCount.Add(people, new KeyValuePair<string, object?>("node", NameOf(from)));

    public static void Attempted(TransportOutcome outcome) => AttemptCount.Add(1, Outcome(NameOf(outcome)));

    public static void Handed(TransportOutcome outcome, TimeSpan duration) => SmtpDuration.Record(duration.TotalSeconds, Outcome(NameOf(outcome)));

    public static void Called(WebhookAnswer answer, TimeSpan duration) => WebhookDuration.Record(
        duration.TotalSeconds, Outcome(NameOf(answer.Verdict)), new KeyValuePair<string, object?>("http.response.status_code", answer.Status));

    public static Activity? StartNode(JourneyNode node, int people) => Start("journey node", ActivityKind.Internal)?
        .SetTag("mmo.node", NameOf(node)).SetTag("mmo.people", people);

    public static Activity? StartSend(int messages) => Start("send messages", ActivityKind.Internal)?.SetTag("mmo.messages", messages);

    public static Activity? StartSmtp() => Start("smtp message", ActivityKind.Client);

    public static Activity? StartWebhook() => Start("webhook call", ActivityKind.Client);

    public static string NameOf(TransportOutcome outcome) => outcome switch
    {
        TransportOutcome.Accepted => "accepted",
        TransportOutcome.Bounced => "bounced",
        TransportOutcome.Refused => "refused",
        TransportOutcome.Deferred => "deferred",
        TransportOutcome.ServerTrouble => "server_trouble",
        TransportOutcome.Withdrawn => "withdrawn",
        _ => "uncertain",
    };

    private static string NameOf(WebhookVerdict verdict) => verdict switch
    {
        WebhookVerdict.Succeeded => "succeeded",
        WebhookVerdict.Again => "again",
        _ => "refused",
    };

    private static string NameOf(JourneyNode node) => node is PlugInNode plugIn ? plugIn.Kind : node.GetType().Name is var name && name.EndsWith("Node", StringComparison.Ordinal) ? name[..^4] : name;

    private static KeyValuePair<string, object?> Outcome(string outcome) => new("outcome", outcome);

    private static Activity? Start(string name, ActivityKind kind) => Spans.StartActivity(name, kind);
}
