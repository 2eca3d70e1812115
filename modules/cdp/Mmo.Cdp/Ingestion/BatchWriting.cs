using System.Text.Json;
using Mmo.Cdp.Consents;
using Mmo.Cdp.EventMeanings;
using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Sources;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Ids;

namespace Mmo.Cdp.Ingestion;

/// <summary>The last round trip of a batch: every write, in the order of the locks, the feed at its end, and COMMIT, so that its lock is held no longer than that takes.</summary>
internal sealed class BatchWriting(
    Batch batch, long batchId, IReadOnlyList<StoredEvent> events, BatchGraph graph, ConsentLedger consents, TenantTransaction transaction,
    SourceActivity activity, TimeProvider clock)
{
    private readonly DateTimeOffset _now = clock.GetUtcNow();
    private readonly List<int> _touchedSources = [];
    private readonly IReadOnlyList<(long Loser, long Survivor)> _merges = graph.Merges();

    /// <summary>The sources whose last event was written along.</summary>
    public IReadOnlyList<int> TouchedSources => _touchedSources;

    public async Task WriteAndCommitAsync()
    {
        await using var sql = new SqlBatch(transaction, batch.IsSmall);
        AddGraph(sql);
        AddValues(sql, out var described);
        AddPeople(sql, described);
        AddConsents(sql);
        AddEvents(sql);
        AddQuarantine(sql);
        AddActivity(sql);
        AddFeed(sql);
        sql.Add(TenantTransaction.CommitAlong);
        await sql.ExecuteAsync();
    }

    private void AddGraph(SqlBatch sql)
    {
        var tenant = SqlBatch.Of(batch.TenantId);
        if (graph.NewParts is { Count: > 0 } parts)
        {
            var numbers = parts.Select(p => p.No).ToArray();
            sql.Add(
                BatchSql.InsertParts,
                tenant,
                SqlBatch.Of(numbers),
                SqlBatch.Of(parts.Select(p => graph.ProfileOf(p.No)).ToArray()),
                SqlBatch.Of(parts.Select(p => p.PublicId).ToArray()),
                SqlBatch.Of(_now));
            sql.Add(
                BatchSql.InsertIdentifiers,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(parts.Select(p => (short)p.Identifier.Kind).ToArray()),
                SqlBatch.Of(parts.Select(p => p.Identifier.Value).ToArray()),
                SqlBatch.Of(numbers),
                SqlBatch.Of(_now));
        }

        AddMerges(sql);
        if (graph.NewLinks is { Count: > 0 } links)
        {
            sql.Add(
                BatchSql.InsertLinks,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(links.Select(l => l.Pair.A).ToArray()),
                SqlBatch.Of(links.Select(l => l.Pair.B).ToArray()),
                SqlBatch.Of(links.Select(l => (short)l.Kind).ToArray()),
                SqlBatch.Of(links.Select(l => l.SourceNo).ToArray()),
                SqlBatch.Of(links.Select(l => l.EventId).ToArray()),
                SqlBatch.Of(_now));
        }

        if (graph.Conflicts is { Count: > 0 } conflicts)
        {
            sql.Add(
                BatchSql.InsertConflicts,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(conflicts.Select(_ => Uuid.Next(clock)).ToArray()),
                SqlBatch.Of(conflicts.Select(c => c.Pair.A).ToArray()),
                SqlBatch.Of(conflicts.Select(c => c.Pair.B).ToArray()),
                SqlBatch.Of(conflicts.Select(c => c.Reason).ToArray()),
                SqlBatch.Of(conflicts.Select(c => c.SourceNo).ToArray()),
                SqlBatch.Of(conflicts.Select(c => c.EventId).ToArray()),
                SqlBatch.Of(conflicts.Select(c => c.OccurredAt).ToArray()),
                SqlBatch.Of(_now));
        }
    }

    private void AddMerges(SqlBatch sql)
    {
        if (_merges.Count == 0)
        {
            return;
        }

        var losers = _merges.Select(m => m.Loser).ToArray();
        sql.Add(BatchSql.MovePartsOfLosers, SqlBatch.Of(losers), SqlBatch.Of(_merges.Select(m => m.Survivor).ToArray()));
        sql.Add(BatchSql.DeleteLosers, SqlBatch.Of(losers));
        sql.Add(BatchSql.EndMembershipsOfLosers, SqlBatch.Of(batch.TenantId), SqlBatch.Of(batchId), SqlBatch.Of(losers), SqlBatch.Of(_now));
        sql.Add(BatchSql.DeleteDueOfLosers, SqlBatch.Of(losers));
        sql.Add(BatchSql.DeleteDirtyOfLosers, SqlBatch.Of(losers));
        sql.Add(BatchSql.MarkDirty, SqlBatch.Of(batch.TenantId), SqlBatch.Of(_merges.Select(m => m.Survivor).Distinct().ToArray()));
    }

    private void AddValues(SqlBatch sql, out HashSet<long> described)
    {
        var values = new Dictionary<(long PartNo, string Attribute, int SourceNo), (ReadOnlyMemory<byte> Json, DateTimeOffset At)>();
        foreach (var (item, partNo) in events)
        {
            // A clock that runs ahead must not outrank what is said in the meantime.
            var at = item.OccurredAt < item.ReceivedAt ? item.OccurredAt : item.ReceivedAt;
            foreach (var value in item.Values.Where(v => batch.Attributes.Contains(v.Attribute)))
            {
                var key = (partNo, value.Attribute, item.SourceNo);
                if (!values.TryGetValue(key, out var known) || known.At <= at)
                {
                    values[key] = (value.Json, at);
                }
            }
        }

        described = values.Keys.Select(k => graph.ProfileOf(k.PartNo)).ToHashSet();
        if (batch.UnitAliases.Count > 0)
        {
            sql.Add(
                BatchSql.InsertAliases,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(batch.UnitAliases.Keys.ToArray()),
                SqlBatch.Of(batch.UnitAliases.Values.ToArray()),
                SqlBatch.Of(_now));
        }

        if (values.Count > 0)
        {
            sql.Add(
                BatchSql.UpsertValues,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(values.Keys.Select(k => k.PartNo).ToArray()),
                SqlBatch.Of(values.Keys.Select(k => k.Attribute).ToArray()),
                SqlBatch.Of(values.Keys.Select(k => k.SourceNo).ToArray()),
                SqlBatch.Json([.. values.Values.Select(v => v.Json)]),
                SqlBatch.Of(values.Values.Select(v => v.At).ToArray()));
        }
    }

    private void AddPeople(SqlBatch sql, HashSet<long> described)
    {
        if (events.Count == 0)
        {
            return;
        }

        var stats = events.GroupBy(e => e.PartNo)
            .Select(g => (PartNo: g.Key, Count: g.LongCount(), First: g.Min(e => e.Event.OccurredAt), Last: g.Max(e => e.Event.OccurredAt))).ToArray();
        sql.Add(
            BatchSql.UpsertStats,
            SqlBatch.Of(batch.TenantId),
            SqlBatch.Of(stats.Select(s => s.PartNo).ToArray()),
            SqlBatch.Of(stats.Select(s => s.Count).ToArray()),
            SqlBatch.Of(stats.Select(s => s.First).ToArray()),
            SqlBatch.Of(stats.Select(s => s.Last).ToArray()));

        // A profile with new values or new parts of others is projected anew; the others were only seen.
        described.UnionWith(_merges.Select(m => m.Survivor));
        var known = graph.NewParts.Where(p => p.Identifier.IsOfKnownPerson).Select(p => graph.ProfileOf(p.No)).ToHashSet();
        var publicIds = graph.NewParts.ToDictionary(p => p.No, p => p.PublicId);
        var seen = stats.GroupBy(s => graph.ProfileOf(s.PartNo)).Where(g => !described.Contains(g.Key))
            .Select(g => (ProfileId: g.Key, First: g.Min(s => s.First), Last: g.Max(s => s.Last))).ToArray();
        if (seen.Length > 0)
        {
            sql.Add(
                BatchSql.UpsertProfiles,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(seen.Select(s => s.ProfileId).ToArray()),
                SqlBatch.Of(seen.Select(s => publicIds.GetValueOrDefault(s.ProfileId)).ToArray()),
                SqlBatch.Of(seen.Select(s => known.Contains(s.ProfileId)).ToArray()),
                SqlBatch.Of(seen.Select(s => s.First).ToArray()),
                SqlBatch.Of(seen.Select(s => s.Last).ToArray()));
        }

        if (described.Count > 0)
        {
            sql.Add(ProfileSql.Project, SqlBatch.Of(batch.TenantId), SqlBatch.Of(described.ToArray()));
        }
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
                SqlBatch.Of(quarantined.Select(q => q.Size).ToArray()));
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

        var merged = _merges.GroupBy(m => m.Survivor)
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
