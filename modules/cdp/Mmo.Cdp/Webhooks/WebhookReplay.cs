using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// Takes deliveries out of the quarantine in again, by the mapping of now. One is done when all its events are in; what is good of the others
/// is stored too, and their ids keep them single when the rest follows.
/// </summary>
internal sealed class WebhookReplay(WebhookCache webhooks, InternalEvents events, TimeProvider clock) : ISingletonDependency
{
    public async Task<ReplayedDeliveries> ReplayAsync(
        Guid tenantId, IReadOnlyList<QuarantineRow> rows, IReadOnlyDictionary<int, SourceInfo> sources, TenantRules rules, CancellationToken cancellationToken)
    {
        var outcome = new ReplayedDeliveries();
        foreach (var row in rows.Where(r => r.IsDelivery))
        {
            if (!row.CanBeReplayed || !sources.TryGetValue(row.SourceNo, out var source) || await webhooks.FindAsync(source, cancellationToken) is not { } webhook)
            {
                outcome.Refused.Add((row, new Rejection(row.Reason, row.Detail) { EventId = row.EventId, EventType = row.EventType }));
                continue;
            }

            // One after another: of each there may be a thousand events.
            var delivery = new DeliveryJudge(source, webhook.Mapping, rules, clock).Judge(row.Raw, RequestEnvelope.Parse(row.Envelope).Headers, row.ReceivedAt, row.Id);
            IncomingEvent[] items = [.. delivery.Events.Select(e => e.Event)];
            await events.AppendAsync(tenantId, items, cancellationToken);
            outcome.Add(row, items, delivery.Rejection);
        }

        return outcome;
    }
}
