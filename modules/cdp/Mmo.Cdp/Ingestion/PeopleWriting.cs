using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Ids;

namespace Mmo.Cdp.Ingestion;

/// <summary>What a batch writes of people: parts with their identifiers, links, merges, values, and the profiles that follow from them.</summary>
internal sealed class PeopleWriting(Batch batch, long batchId, IReadOnlyList<StoredEvent> events, BatchGraph graph, TimeProvider clock)
{
    private readonly DateTimeOffset _now = clock.GetUtcNow();
    private readonly IReadOnlyList<(long Loser, long Survivor)> _merges = graph.Merges();

    public void AddTo(SqlBatch sql)
    {
        AddGraph(sql);
        var described = AddValues(sql);
        AddPeople(sql, described);
    }

    private void AddGraph(SqlBatch sql)
    {
        if (graph.NewParts is { Count: > 0 } parts)
        {
            var numbers = parts.Select(p => p.No).ToArray();
            sql.Add(
                BatchSql.InsertParts,
                SqlBatch.Of(batch.TenantId),
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
                SqlBatch.Of(conflicts.Select(c => c.IdentifierType).ToArray()),
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

    // The profiles that got values.
    private HashSet<long> AddValues(SqlBatch sql)
    {
        var values = new Dictionary<(long PartNo, string Attribute, int SourceNo), (ReadOnlyMemory<byte> Json, DateTimeOffset At)>();
        foreach (var (item, partNo, written) in events)
        {
            foreach (var value in written ?? item.Values.Select(v => new DatedValue(v.Attribute, v.Json, item.ObservedAt)))
            {
                var key = (partNo, value.Attribute, item.SourceNo);
                if (batch.Attributes.Contains(value.Attribute) && (!values.TryGetValue(key, out var known) || known.At <= value.At))
                {
                    values[key] = (value.Json, value.At);
                }
            }
        }

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

        return values.Keys.Select(k => graph.ProfileOf(k.PartNo)).ToHashSet();
    }

    private void AddPeople(SqlBatch sql, HashSet<long> described)
    {
        if (events.Count == 0)
        {
            return;
        }

        // What the platform or the staff did with somebody is no visit of theirs: only their own events have times here.
        var stats = events.GroupBy(e => e.PartNo)
            .Select(g => (PartNo: g.Key, Count: g.LongCount(), First: g.Min(e => e.Event.SeenAt), Last: g.Max(e => e.Event.SeenAt))).ToArray();
        sql.Add(
            BatchSql.UpsertStats,
            SqlBatch.Of(batch.TenantId),
            SqlBatch.Of(stats.Select(s => s.PartNo).ToArray()),
            SqlBatch.Of(stats.Select(s => s.Count).ToArray()),
            SqlBatch.Of(stats.Select(s => s.First).ToArray()),
            SqlBatch.Of(stats.Select(s => s.Last).ToArray()));

        // A profile with new values or new parts of others is projected anew; the others were only seen.
        described.UnionWith(_merges.Select(m => m.Survivor));
        if (graph.Conflicts.Count > 0)
        {
            // An identifier that came new and was tied to nobody is somebody of its own, of whom there is no event yet.
            var ofEvents = stats.Select(s => graph.ProfileOf(s.PartNo)).ToHashSet();
            described.UnionWith(graph.NewParts.Select(p => graph.ProfileOf(p.No)).Where(profile => !ofEvents.Contains(profile)));
        }

        var known = graph.NewParts.Where(p => p.Identifier.IsOfKnownPerson).Select(p => graph.ProfileOf(p.No)).ToHashSet();
        var publicIds = graph.NewParts.ToDictionary(p => p.No, p => p.PublicId);
        var seen = stats.Where(s => s.First is not null).GroupBy(s => graph.ProfileOf(s.PartNo)).Where(g => !described.Contains(g.Key))
            .Select(g => (ProfileId: g.Key, First: g.Min(s => s.First!.Value), Last: g.Max(s => s.Last!.Value))).ToArray();
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
}
