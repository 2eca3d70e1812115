using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Ids;

namespace Mmo.Cdp.Ingestion;

/// <summary>What a batch writes of people: parts with their identifiers, links, merges, values, and the profiles that follow from them.</summary>
internal sealed class PeopleWriting(Batch batch, long batchId, IReadOnlyList<StoredEvent> events, BatchGraph graph, TimeProvider clock)
{
    private readonly DateTimeOffset _now = clock.GetUtcNow();
    private readonly IReadOnlyList<(long Loser, long Survivor)> _merges = graph.Merges();

    /// <summary>Values, counts and profiles; after the graph.</summary>
    public void AddProfilesTo(SqlBatch sql) => new ProfileWriting(batch, events, graph, _merges, _now).AddTo(sql);

    /// <summary>Parts, links, merges and what stood against them.</summary>
    public void AddGraphTo(SqlBatch sql)
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
        AddLinks(sql, BatchSql.InsertLinks, [.. graph.NewLinks.Where(l => graph.IsNew(l.Pair.A) || graph.IsNew(l.Pair.B))]);
        AddLinks(sql, BatchSql.AddLinks, [.. graph.NewLinks.Where(l => !graph.IsNew(l.Pair.A) && !graph.IsNew(l.Pair.B))]);
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

    private void AddLinks(SqlBatch sql, string statement, NewLink[] links)
    {
        if (links.Length > 0)
        {
            sql.Add(
                statement,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(links.Select(l => l.Pair.A).ToArray()),
                SqlBatch.Of(links.Select(l => l.Pair.B).ToArray()),
                SqlBatch.Of(links.Select(l => (short)l.Kind).ToArray()),
                SqlBatch.Of(links.Select(l => l.SourceNo).ToArray()),
                SqlBatch.Of(links.Select(l => l.EventId).ToArray()),
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
}
