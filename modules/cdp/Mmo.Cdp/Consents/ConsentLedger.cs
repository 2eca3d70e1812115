using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Consents;

/// <summary>
/// The consents that a batch touches. A consent wrapper in a browser repeats the same preferences with every event, so only what differs
/// from what is in force makes an entry.
/// </summary>
internal sealed class ConsentLedger
{
    private readonly Dictionary<ConsentAddress, (bool IsGranted, DateTimeOffset At)> _inForce = [];

    public List<ConsentEntry> Entries { get; } = [];

    public void AddInForce(ConsentAddress key, bool isGranted, DateTimeOffset at) => _inForce[key] = (isGranted, at);

    /// <summary>Applies an event's consents, after the graph has applied the event.</summary>
    public void Apply(IncomingEvent item, long partNo, BatchGraph graph)
    {
        foreach (var change in item.Consents)
        {
            foreach (var address in change.Address is { } given ? [given] : AddressesOf(partNo, change.Channel, graph))
            {
                // A consent goes where its address goes, whoever spoke of it.
                var owner = graph.Find(new Identifier(KindOf(change.Channel), address)) ?? partNo;
                Apply(item, owner, change, new ConsentAddress(change.Channel, change.Purpose, address));
            }
        }
    }

    public static IdentifierKind KindOf(string channel) => channel == ConsentCategories.Email ? IdentifierKind.Email : IdentifierKind.Phone;

    private void Apply(IncomingEvent item, long partNo, ConsentChange change, ConsentAddress key)
    {
        // A clock that runs ahead must not outrank what the person says in the meantime.
        var at = item.OccurredAt < item.ReceivedAt ? item.OccurredAt : item.ReceivedAt;
        if (_inForce.TryGetValue(key, out var now))
        {
            if (now.IsGranted == change.IsGranted && at >= now.At)
            {
                return;
            }

            if (at < now.At)
            {
                // Late: it goes into the list, and what is in force stays.
                Entries.Add(new ConsentEntry(key, partNo, change.IsGranted, item.SourceNo, change.Reason, item.EventId, at, change.UserId));
                return;
            }

            // Said at one time, as all events of a request that names none: what came later counts, and has to stand later for every reader.
            at = at == now.At ? at.AddMicroseconds(1) : at;
        }

        _inForce[key] = (change.IsGranted, at);
        Entries.Add(new ConsentEntry(key, partNo, change.IsGranted, item.SourceNo, change.Reason, item.EventId, at, change.UserId));
    }

    private static string[] AddressesOf(long partNo, string channel, BatchGraph graph) =>
        [.. graph.IdentifiersOf(graph.ClusterOf(partNo), KindOf(channel)).Select(i => i.Value)];
}
