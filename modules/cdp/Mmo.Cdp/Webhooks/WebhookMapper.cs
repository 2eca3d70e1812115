using System.Security.Cryptography;
using System.Text.Json;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.Webhooks;

/// <summary>Makes events of a delivery. Pure: a replay from the quarantine goes the same way, with the mapping of then.</summary>
internal sealed class WebhookMapper(WebhookMapping mapping)
{
    public const int MaxEvents = 1000;

    // So many are told of one delivery; whoever mends the first mends the others.
    private const int MaxFaults = 50;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = EventParser.MaxDepth + 1 };

    /// <param name="json">Well-formed JSON.</param>
    /// <param name="headers">The headers of the delivery, by name in lower case.</param>
    /// <param name="charge">Called with the length of each event that is made.</param>
    public MappedDelivery Map(ReadOnlyMemory<byte> json, IReadOnlyDictionary<string, string> headers, Action<int>? charge = null)
    {
        var fault = RequestParser.DepthOf(json) is not { } depth ? new Rejection(RejectionReason.NotAnObject)
            : depth > EventParser.MaxDepth ? new(RejectionReason.TooDeep, $"{depth} > {EventParser.MaxDepth}")
            : json.Span[0] is not ((byte)'{' or (byte)'[') ? new(RejectionReason.NotAnObject)
            : JsonText.Fault(json.Span)
            ?? (mapping.Rules.Count == 0 ? new(RejectionReason.WebhookUnmapped) : null);
        if (fault is not null)
        {
            return MappedDelivery.Refused(fault);
        }

        using var document = JsonDocument.Parse(json, Options);
        var whole = new DeliveryItem(document.RootElement, document.RootElement, headers, null);
        var faults = new List<MappingFault>();
        var found = new List<(EventRule Rule, DeliveryItem Item)>();
        var fits = false;
        foreach (var rule in mapping.Rules)
        {
            fits |= Select(rule, whole, found, faults);
            if (found.Count > MaxEvents)
            {
                return MappedDelivery.Refused(new(RejectionReason.WebhookTooMany, $"> {MaxEvents}"));
            }
        }

        if (!fits)
        {
            return mapping.IgnoresOthers ? new MappedDelivery([], [], IsIgnored: true) : MappedDelivery.Refused(new(RejectionReason.WebhookNoMatch, WhensOf()));
        }

        return new MappedDelivery(Write(found, SHA256.HashData(json.Span), faults, charge), faults);
    }

    // True when the definition is for this delivery, though there may be nothing in it.
    private static bool Select(EventRule rule, DeliveryItem whole, List<(EventRule, DeliveryItem)> found, List<MappingFault> faults)
    {
        if (rule.Items is null)
        {
            var isFit = rule.Fits(whole);
            if (isFit)
            {
                found.Add((rule, whole));
            }

            return isFit;
        }

        if (rule.Items.Find(whole) is not { Json: { ValueKind: JsonValueKind.Array } items })
        {
            // A condition on the entries cannot be asked without any: another definition's delivery.
            var isMeant = rule.When is null || (rule.When.IsShared && rule.Fits(whole));
            if (isMeant)
            {
                faults.Add(new MappingFault(rule, null, "items", new(RejectionReason.WebhookPath, rule.Items.Text)));
            }

            return isMeant;
        }

        var before = found.Count;

        // One more than may be tells that they are too many: a delivery has room for two million entries.
        found.AddRange(items.EnumerateArray().Select((item, place) => (rule, whole with { Item = item, Place = place })).Where(i => rule.Fits(i.Item2)).Take(MaxEvents + 1));
        return found.Count > before || (items.GetArrayLength() == 0 && (rule.When is null || (rule.When.IsShared && rule.Fits(whole))));
    }

    private static List<MappedEvent> Write(List<(EventRule Rule, DeliveryItem Item)> found, byte[] hash, List<MappingFault> faults, Action<int>? charge)
    {
        var ids = new DeliveryEventIds(hash);
        var events = new List<MappedEvent>(found.Count);
        foreach (var (rule, item) in found)
        {
            var json = new MappedEventWriter(rule, item, ids).Write(out var fault);
            if (json is { } made)
            {
                charge?.Invoke(made.Length);
                events.Add(new MappedEvent(made, rule, item.Place));
            }
            else if (faults.Count < MaxFaults)
            {
                faults.Add(fault!);
            }
        }

        return events;
    }

    private string WhensOf() => string.Join(", ", mapping.Rules.Select(r => r.When?.Text).OfType<string>().Distinct());
}
