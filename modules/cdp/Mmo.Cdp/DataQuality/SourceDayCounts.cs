using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.DataQuality;

/// <summary>What a commit batch adds to one source and day.</summary>
internal sealed class SourceDayCounts
{
    public long Stored { get; private set; }

    public long Replayed { get; private set; }

    public long Imported { get; private set; }

    public long Late { get; private set; }

    public long Clamped { get; private set; }

    public long UnknownPeople { get; set; }

    /// <summary>Events by their delay, see <see cref="DelayBuckets"/>.</summary>
    public long[] Delays { get; } = new long[DelayBuckets.Count];

    public long Duplicates { get; private set; }

    public long Quarantined { get; private set; }

    public long FailedRequests { get; private set; }

    /// <summary>When the first and the last of what came did; null where nothing did.</summary>
    public DateTimeOffset? First { get; private set; }

    public DateTimeOffset? Last { get; private set; }

    public void AddStored(IncomingEvent item)
    {
        Stored++;
        Imported += item.Flags.HasFlag(EventFlags.Imported) ? 1 : 0;
        Late += item.Flags.HasFlag(EventFlags.Late) ? 1 : 0;
        Clamped += item.Flags.HasFlag(EventFlags.TimeClamped) ? 1 : 0;
        if (!item.Flags.HasFlag(EventFlags.Imported))
        {
            Delays[DelayBuckets.Of(item.ReceivedAt - item.OccurredAt)]++;
        }

        Note(item.IsReplayed, item.ReceivedAt);
        Replayed += item.IsReplayed ? 1 : 0;
    }

    public void AddDuplicate(IncomingEvent item)
    {
        Duplicates += item.IsReplayed ? 0 : 1;
        Note(item.IsReplayed, item.ReceivedAt);
    }

    public void AddQuarantined(QuarantinedEvent item)
    {
        Quarantined += item.IsReplayed ? 0 : item.Count;
        Note(item.IsReplayed, item.ReceivedAt);
    }

    public void AddFailedRequest() => FailedRequests++;

    // What is replayed came long ago and was counted then.
    private void Note(bool isReplayed, DateTimeOffset receivedAt)
    {
        if (!isReplayed)
        {
            First = First < receivedAt ? First : receivedAt;
            Last = Last > receivedAt ? Last : receivedAt;
        }
    }
}
