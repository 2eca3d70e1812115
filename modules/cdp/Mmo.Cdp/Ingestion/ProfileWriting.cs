using Mmo.Cdp.Identity;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// What a batch writes of what people are: values and counts of their parts, and the profiles that follow from them. What it founds is only
/// inserted: of a part with a new number there is no row that could be in the way.
/// </summary>
internal sealed class ProfileWriting(Batch batch, IReadOnlyList<StoredEvent> events, BatchGraph graph, IReadOnlyList<(long Loser, long Survivor)> merges, DateTimeOffset now)
{
    private readonly Dictionary<(long PartNo, string Attribute, int SourceNo), (ReadOnlyMemory<byte> Json, DateTimeOffset At)> _values = [];

    public void AddTo(SqlBatch sql)
    {
        ReadValues();
        AddAliases(sql);
        AddValues(sql, BatchSql.InsertValues, isNew: true);
        AddValues(sql, BatchSql.UpsertValues, isNew: false);
        if (events.Count > 0)
        {
            // What the platform or the staff did with somebody is no visit of theirs: only their own events have times here.
            var stats = events.GroupBy(e => e.PartNo)
                .Select(g => new PartStat(g.Key, g.LongCount(), g.Min(e => e.Event.SeenAt), g.Max(e => e.Event.SeenAt))).ToArray();
            AddStats(sql, BatchSql.InsertStats, [.. stats.Where(s => graph.IsNew(s.PartNo))]);
            AddStats(sql, BatchSql.UpsertStats, [.. stats.Where(s => !graph.IsNew(s.PartNo))]);
            AddProfiles(sql, stats);
        }
    }

    private void ReadValues()
    {
        foreach (var (item, partNo, written) in events)
        {
            foreach (var value in written ?? item.Values.Select(v => new DatedValue(v.Attribute, v.Json, item.ObservedAt)))
            {
                var key = (partNo, value.Attribute, item.SourceNo);
                if (batch.Attributes.Contains(value.Attribute) && (!_values.TryGetValue(key, out var known) || known.At <= value.At))
                {
                    _values[key] = (value.Json, value.At);
                }
            }
        }
    }

    private void AddAliases(SqlBatch sql)
    {
        if (batch.UnitAliases.Count > 0)
        {
            sql.Add(
                BatchSql.InsertAliases,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(batch.UnitAliases.Keys.ToArray()),
                SqlBatch.Of(batch.UnitAliases.Values.ToArray()),
                SqlBatch.Of(now));
        }
    }

    private void AddValues(SqlBatch sql, string statement, bool isNew)
    {
        var values = _values.Where(v => graph.IsNew(v.Key.PartNo) == isNew).ToArray();
        if (values.Length > 0)
        {
            sql.Add(
                statement,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(values.Select(v => v.Key.PartNo).ToArray()),
                SqlBatch.Of(values.Select(v => v.Key.Attribute).ToArray()),
                SqlBatch.Of(values.Select(v => v.Key.SourceNo).ToArray()),
                SqlBatch.Json([.. values.Select(v => v.Value.Json)]),
                SqlBatch.Of(values.Select(v => v.Value.At).ToArray()));
        }
    }

    private void AddStats(SqlBatch sql, string statement, PartStat[] stats)
    {
        if (stats.Length > 0)
        {
            sql.Add(
                statement,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(stats.Select(s => s.PartNo).ToArray()),
                SqlBatch.Of(stats.Select(s => s.Count).ToArray()),
                SqlBatch.Of(stats.Select(s => s.First).ToArray()),
                SqlBatch.Of(stats.Select(s => s.Last).ToArray()));
        }
    }

    // People whom the batch founds are written as it describes them. Of those who exist, one with new values or new parts of others is projected
    // anew; the others were only seen.
    private void AddProfiles(SqlBatch sql, PartStat[] stats)
    {
        var founded = new FoundedProfiles(graph, _values, stats, now);
        founded.AddTo(sql, batch.TenantId);

        var described = _values.Keys.Select(v => graph.ProfileOf(v.PartNo)).Concat(merges.Select(m => m.Survivor)).Where(p => !founded.Contains(p)).ToHashSet();
        var known = graph.NewParts.Where(p => p.Identifier.IsOfKnownPerson).Select(p => graph.ProfileOf(p.No)).ToHashSet();
        var seen = stats.Where(s => s.First is not null).GroupBy(s => graph.ProfileOf(s.PartNo)).Where(g => !described.Contains(g.Key) && !founded.Contains(g.Key))
            .Select(g => (ProfileId: g.Key, First: g.Min(s => s.First!.Value), Last: g.Max(s => s.Last!.Value))).ToArray();
        if (seen.Length > 0)
        {
            sql.Add(
                BatchSql.UpdateProfiles,
                SqlBatch.Of(batch.TenantId),
                SqlBatch.Of(seen.Select(s => s.ProfileId).ToArray()),
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
