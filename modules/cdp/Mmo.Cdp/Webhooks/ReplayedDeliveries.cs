using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Quarantine;

namespace Mmo.Cdp.Webhooks;

/// <summary>How a replay of deliveries went.</summary>
internal sealed class ReplayedDeliveries
{
    /// <summary>All their events are in, or the mapping lets them go now.</summary>
    public List<QuarantineRow> Done { get; } = [];

    public List<(QuarantineRow Row, Rejection Rejection)> Refused { get; } = [];

    public int Stored { get; private set; }

    public int Duplicates { get; private set; }

    public void Add(QuarantineRow row, IReadOnlyList<IncomingEvent> items, Rejection? rejection)
    {
        var stored = items.Count(i => i.IsNew);
        Stored += stored;

        // What the commit refused has a row of its own, in our form.
        Duplicates += items.Count(i => !i.IsRefused) - stored;
        if (rejection is null)
        {
            Done.Add(row);
        }
        else
        {
            Refused.Add((row, rejection));
        }
    }
}
