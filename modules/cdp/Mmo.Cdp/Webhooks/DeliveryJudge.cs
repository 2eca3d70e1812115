using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Sources;

namespace Mmo.Cdp.Webhooks;

/// <summary>Maps a delivery and judges the events by the parser of all others. Good ones are stored whatever the others are like.</summary>
internal sealed class DeliveryJudge(SourceInfo source, WebhookMapping mapping, TenantRules rules, TimeProvider clock)
{
    // What is wrong with an event that a definition made can be mended in the definition.
    private static readonly HashSet<string> OfTheEvent = [RejectionReason.TooLarge, RejectionReason.TooDeep, RejectionReason.BadNumber, RejectionReason.BadField];

    public JudgedDelivery Judge(
        ReadOnlyMemory<byte> json, IReadOnlyDictionary<string, string> headers, DateTimeOffset receivedAt, Guid? replayedRow = null, Action<int>? charge = null)
    {
        var mapped = new WebhookMapper(mapping).Map(json, headers, charge);
        var parser = new EventParser(source, rules, new RequestEnvelope(), receivedAt, clock) { ReplayedRow = replayedRow };
        var faults = mapped.Faults.ToList();
        var events = new List<(MappedEvent, IncomingEvent)>(mapped.Events.Count);
        foreach (var made in mapped.Events)
        {
            if (parser.Parse(made.Json, RequestParser.DepthOf(made.Json) ?? 0, out var rejection) is { } good)
            {
                events.Add((made, good));
            }
            else
            {
                faults.Add(FaultOf(made, rejection!));
            }
        }

        return new JudgedDelivery(events, faults, mapped.IsIgnored);
    }

    private static MappingFault FaultOf(MappedEvent made, Rejection rejection) => rejection.Reason switch
    {
        RejectionReason.NoIdentifier => new(
            made.Rule, made.Place, "identifiers", rejection with { Detail = string.Join(", ", made.Rule.Identifiers.Select(i => $"{i.Name} ← {i.Path.Text}")) }),
        var reason when OfTheEvent.Contains(reason) => new(
            made.Rule, made.Place, null, rejection with { Reason = RejectionReason.WebhookBadEvent, Detail = rejection.Detail is null ? reason : $"{reason}: {rejection.Detail}" }),
        _ => new(made.Rule, made.Place, null, rejection),
    };
}
