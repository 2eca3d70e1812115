using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.DataQuality;

/// <summary>
/// Counts what a commit batch brought, by source and by the company's day on which it came, in the batch's own transaction: what is rolled back or
/// replayed is not counted. The platform's own events are no source's.
/// </summary>
internal sealed class SourceDayWriting(Batch batch, IReadOnlyList<StoredEvent> events, IReadOnlyList<IncomingEvent> repeated, BatchGraph graph)
{
    private readonly SortedDictionary<(int SourceNo, DateOnly Day), SourceDayCounts> _days = [];
    private readonly Dictionary<(int SourceNo, DateOnly Day, long ProfileId), int> _toLookUp = [];
    private DateTimeOffset _dayOf = DateTimeOffset.MinValue;
    private DateOnly _day;

    public void AddTo(SqlBatch sql)
    {
        CountStored();
        foreach (var item in repeated.Concat(batch.Repeated).Where(e => !IsInternal(e.SourceNo)))
        {
            At(item.SourceNo, item.ReceivedAt).AddDuplicate(item);
        }

        foreach (var item in batch.Quarantined.Where(q => !IsInternal(q.SourceNo)))
        {
            At(item.SourceNo, item.ReceivedAt).AddQuarantined(item);
        }

        foreach (var request in batch.FailedRequests)
        {
            At(request.SourceNo, request.ReceivedAt).AddFailedRequest();
        }

        if (_days.Count > 0)
        {
            Add(sql);
        }
    }

    private void CountStored()
    {
        var known = graph.NewParts.Where(p => p.Identifier.IsOfKnownPerson).Select(p => graph.ProfileOf(p.No)).ToHashSet();
        foreach (var (item, partNo, _) in events)
        {
            if (IsInternal(item.SourceNo))
            {
                continue;
            }

            var counts = At(item.SourceNo, item.ReceivedAt);
            counts.AddStored(item);
            if (item.Identifiers[0].IsOfKnownPerson)
            {
                continue;
            }

            // A person whom the batch founds is known by what it says; of others the database knows.
            var person = graph.ClusterOf(partNo);
            if (person.Exists)
            {
                var key = (item.SourceNo, _day, person.ProfileId);
                _toLookUp[key] = _toLookUp.GetValueOrDefault(key) + 1;
            }
            else if (!known.Contains(person.ProfileId))
            {
                counts.UnknownPeople++;
            }
        }
    }

    private void Add(SqlBatch sql)
    {
        var counts = _days.Values.ToArray();
        long[] Each(Func<SourceDayCounts, long> number) => [.. counts.Select(number)];
        sql.Add(
            SourceDaySql.Add,
            SqlBatch.Of(batch.TenantId),
            SqlBatch.Of(_days.Keys.Select(k => k.SourceNo).ToArray()),
            SqlBatch.Of(_days.Keys.Select(k => k.Day).ToArray()),
            SqlBatch.Of(Each(c => c.Stored)),
            SqlBatch.Of(Each(c => c.Replayed)),
            SqlBatch.Of(Each(c => c.Imported)),
            SqlBatch.Of(Each(c => c.Late)),
            SqlBatch.Of(Each(c => c.Clamped)),
            SqlBatch.Of(Each(c => c.UnknownPeople)),
            SqlBatch.Of(Each(c => c.Delays[0])),
            SqlBatch.Of(Each(c => c.Delays[1])),
            SqlBatch.Of(Each(c => c.Delays[2])),
            SqlBatch.Of(Each(c => c.Delays[3])),
            SqlBatch.Of(Each(c => c.Delays[4])),
            SqlBatch.Of(Each(c => c.Delays[5])),
            SqlBatch.Of(Each(c => c.Duplicates)),
            SqlBatch.Of(Each(c => c.Quarantined)),
            SqlBatch.Of(Each(c => c.FailedRequests)),
            SqlBatch.Of(counts.Select(c => c.First).ToArray()),
            SqlBatch.Of(counts.Select(c => c.Last).ToArray()),
            SqlBatch.Of(_toLookUp.Keys.Select(k => k.SourceNo).ToArray()),
            SqlBatch.Of(_toLookUp.Keys.Select(k => k.Day).ToArray()),
            SqlBatch.Of(_toLookUp.Keys.Select(k => k.ProfileId).ToArray()),
            SqlBatch.Of(_toLookUp.Values.ToArray()));
    }

    // Events of one request came at one moment, and stand beside each other.
    private SourceDayCounts At(int sourceNo, DateTimeOffset receivedAt)
    {
        if (receivedAt != _dayOf)
        {
            _dayOf = receivedAt;
            _day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(receivedAt, batch.TimeZone).DateTime);
        }

        if (!_days.TryGetValue((sourceNo, _day), out var counts))
        {
            _days[(sourceNo, _day)] = counts = new SourceDayCounts();
        }

        return counts;
    }

    private bool IsInternal(int sourceNo) => sourceNo == batch.InternalSourceNo;
}
