using System.Text.Json;
using Mmo.Cdp.Consents;
using Mmo.Cdp.DataQuality;
using Mmo.Cdp.EventMeanings;
using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Sources;
using Mmo.Cdp.TrackingPlans;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Ids;

namespace Mmo.Cdp.Ingestion;

/// <summary>The last round trip of a batch, of a big one the last two: every write, in the order of the locks, the feed at its end, and COMMIT, so that its lock is held no longer than that takes.</summary>
internal sealed class BatchWriting(
    Batch batch, long batchId, IReadOnlyList<StoredEvent> events, IReadOnlyList<IncomingEvent> repeated, BatchGraph graph, ConsentLedger consents, TenantTransaction transaction,
    SourceActivity activity, TimeProvider clock)
{
    private readonly DateTimeOffset _now = clock.GetUtcNow();
    private readonly List<int> _touchedSources = [];

    /// <summary>The sources whose last event was written along.</summary>
    public IReadOnlyList<int> TouchedSources => _touchedSources;

    public async Task WriteAndCommitAsync(Action onWriting)
    {
        await using var graphSql = new SqlBatch(transaction, batch.IsSmall);
        await using var sql = new SqlBatch(transaction, batch.IsSmall);
        var people = new PeopleWriting(batch, batchId, events, graph, clock);
        if (batch.IsSmall)
        {
            people.AddGraphTo(sql);
            AddRest(sql, people);
        }
        else
        {
            // Of many events the rest is put together while the database writes the graph.
            people.AddGraphTo(graphSql);
            var writing = graphSql.ExecuteAsync();
            try
            {
                AddRest(sql, people);
            }
            finally
            {
                await writing;
            }
        }

        onWriting();
        await sql.ExecuteAsync();
    }

    private void AddRest(SqlBatch sql, PeopleWriting people)
    {
        people.AddProfilesTo(sql);
        AddConsents(sql);
        AddEvents(sql);
        AddQuarantine(sql);
        new SourceDayWriting(batch, events, repeated, graph).AddTo(sql);
        AddActivity(sql);
        PlanCounting.AddTo(sql, batch.TenantId, events, batch.Quarantined);
        AddFeed(sql);
        sql.Add(TenantTransaction.CommitAlong);
    }

    private void AddConsents(SqlBatch sql)
    {
        if (consents.Entries is { Count: > 0 } entries)
        {
            sql.Add(
                BatchSql.InsertConsents,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(entries.Select(_ => Uuid.Next(clock)).ToArray()),
                SqlBatch.Of(entries.Select(e => e.PartNo).ToArray()),
                SqlBatch.Of(entries.Select(e => e.Key.Channel).ToArray()),
                SqlBatch.Of(entries.Select(e => e.Key.Purpose).ToArray()),
                SqlBatch.Of(entries.Select(e => e.Key.Address).ToArray()),
                SqlBatch.Of(entries.Select(e => e.IsGranted).ToArray()),
                SqlBatch.Of(entries.Select(e => e.SourceNo).ToArray()),
                SqlBatch.Of(entries.Select(e => e.Reason).ToArray()),
                SqlBatch.Of(entries.Select(e => e.EventId).ToArray()),
                SqlBatch.Of(entries.Select(e => e.OccurredAt).ToArray()),
                SqlBatch.Of(entries.Select(e => e.UserId).ToArray()),
                SqlBatch.Of(_now));

            // Whose address somebody else spoke of did nothing that segments would see.
            var keys = entries.Select(e => e.Key).Distinct().ToArray();
            sql.Add(
                BatchSql.MarkDirtyByAddress,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(keys.Select(k => k.Channel).ToArray()),
                SqlBatch.Of(keys.Select(k => k.Address).ToArray()),
                SqlBatch.Of(events.Select(e => graph.ProfileOf(e.PartNo)).Distinct().ToArray()));
        }
    }

    private void AddEvents(SqlBatch sql)
    {
        if (events.Count == 0)
        {
            return;
        }

        sql.Add(
            BatchSql.InsertEvents,
            SqlBatch.Of(batch.TenantId),
            SqlBatch.Of(batchId),
            SqlBatch.Of(events.Select(e => e.PartNo).ToArray()),
            SqlBatch.Of(events.Select(e => batch.TypeIds[e.Event.Name]).ToArray()),
            SqlBatch.Of(events.Select(e => e.Event.SourceNo).ToArray()),
            SqlBatch.Of(events.Select(e => (short)e.Event.Flags).ToArray()),
            SqlBatch.Of(events.Select(e => e.Event.OccurredAt).ToArray()),
            SqlBatch.Of(events.Select(e => e.Event.ReceivedAt).ToArray()),
            SqlBatch.Of(events.Select(e => e.Event.EventId).ToArray()),
            SqlBatch.Of(events.Select(e => EventKinds.NameOf(e.Event.Kind)).ToArray()),
            SqlBatch.Json([.. events.Select(e => e.Event.Properties)]),
            SqlBatch.Json([.. events.Select(e => e.Event.Context)]));

        var purchases = events.Select((e, n) => (N: n, e.PartNo, e.Event, Purchase: e.Event.Purchase!)).Where(p => p.Purchase is not null).ToArray();
        if (purchases.Length > 0)
        {
            sql.Add(
                BatchSql.InsertPurchases,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(batchId),
                SqlBatch.Of(purchases.Select(p => p.N).ToArray()),
                SqlBatch.Of(purchases.Select(p => p.PartNo).ToArray()),
                SqlBatch.Of(purchases.Select(p => p.Purchase.Meaning == EventMeaningKind.Order ? "order" : "refund").ToArray()),
                SqlBatch.Of(purchases.Select(p => p.Purchase.OrderId).ToArray()),
                SqlBatch.Of(purchases.Select(p => p.Purchase.AmountMinor).ToArray()),
                SqlBatch.Of(purchases.Select(p => p.Purchase.Currency).ToArray()),
                SqlBatch.Of(purchases.Select(p => p.Event.OccurredAt).ToArray()),
                SqlBatch.Of(purchases.Select(p => p.Event.ReceivedAt).ToArray()));
        }
    }

    private void AddQuarantine(SqlBatch sql)
    {
        if (batch.Quarantined is { Count: > 0 } quarantined)
        {
            sql.Add(
                BatchSql.InsertQuarantine,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(quarantined.Select(_ => Uuid.Next(clock)).ToArray()),
                SqlBatch.Of(quarantined.Select(q => q.SourceNo).ToArray()),
                SqlBatch.Of(quarantined.Select(q => q.ReceivedAt).ToArray()),
                SqlBatch.Of(quarantined.Select(q => q.Rejection.Reason).ToArray()),
                SqlBatch.Of(quarantined.Select(q => JsonText.Clean(q.Rejection.Detail, 1000)).ToArray()),
                SqlBatch.Of(quarantined.Select(q => q.Rejection.EventId).ToArray()),
                SqlBatch.Of(quarantined.Select(q => q.Rejection.EventType).ToArray()),
                SqlBatch.Of(quarantined.Select(q => q.Raw).ToArray()),
                SqlBatch.Json([.. quarantined.Select(q => q.Envelope)]),
                SqlBatch.Of(quarantined.Select(q => q.Size).ToArray()),
                SqlBatch.Of(batchId));
        }
    }

    private void AddActivity(SqlBatch sql)
    {
        var due = events.Select(e => e.Event).Where(e => e.SourceNo != batch.InternalSourceNo).GroupBy(e => e.SourceNo).Where(g => activity.IsDue(g.Key)).ToArray();
        if (due.Length > 0)
        {
            _touchedSources.AddRange(due.Select(g => g.Key));
            sql.Add(BatchSql.TouchSources, SqlBatch.Of(_touchedSources.ToArray()), SqlBatch.Of(due.Select(g => g.Max(e => e.ReceivedAt)).ToArray()));
        }
    }

    private void AddFeed(SqlBatch sql)
    {
        if (events.Count == 0)
        {
            return;
        }

        var merged = graph.Merges().GroupBy(m => m.Survivor)
            .Select(g => FeedEvent.Of(new ProfilesMerged(new(g.Key), [.. g.Select(m => new ProfileId(m.Loser))]), g.Key)).ToArray();
        if (merged.Length > 0)
        {
            sql.Add(
                BatchSql.InsertFeedEvents,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(batchId),
                SqlBatch.Of(merged[0].Name),
                SqlBatch.Of(merged.Select(m => m.PartNo!.Value).ToArray()),
                SqlBatch.Json([.. merged.Select(m => (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(m.Payload))]));
        }

        sql.Add(
            BatchSql.AppendFeed,
            SqlBatch.Of(batchId),
            SqlBatch.Of(events.Select(e => e.Event.Name).Concat(merged.Select(m => m.Name)).Distinct().ToArray()),
            SqlBatch.Of(events.Min(e => e.Event.OccurredAt)),
            SqlBatch.Of(events.Max(e => e.Event.OccurredAt)),
            SqlBatch.Of(events.Count),
            SqlBatch.Of(merged.Length > 0),
            SqlBatch.Of(SegmentFeed.Changed));
    }
}
