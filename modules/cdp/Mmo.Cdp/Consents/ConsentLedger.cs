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
    private readonly Dictionary<(long Profile, string Channel), HashSet<string>> _addresses = [];

    public List<ConsentEntry> Entries { get; } = [];

    public void AddInForce(ConsentAddress key, bool isGranted, DateTimeOffset at) => _inForce[key] = (isGranted, at);

    /// <summary>An address at which a person is written to, whosever it is.</summary>
    public void AddAddress(long profileId, string channel, string address)
    {
        if (!_addresses.TryGetValue((profileId, channel), out var known))
        {
            _addresses[(profileId, channel)] = known = [];
        }

        known.Add(address);
    }

    /// <summary>Applies an event's consents, after the graph has applied the event.</summary>
    public void Apply(IncomingEvent item, long partNo, BatchGraph graph)
    {
        foreach (var (kind, address) in item.Identifiers.Where(i => i.Kind is IdentifierKind.Email or IdentifierKind.Phone))
        {
            AddAddress(graph.ProfileOf(partNo), ChannelOf(kind), address);
        }

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

    private static string ChannelOf(IdentifierKind kind) => kind == IdentifierKind.Email ? ConsentCategories.Email : ConsentCategories.Sms;

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

    private IEnumerable<string> AddressesOf(long partNo, string channel, BatchGraph graph) =>
        graph.ClusterOf(partNo).Profiles.SelectMany(profile => _addresses.GetValueOrDefault((profile, channel), [])).Distinct();
}
