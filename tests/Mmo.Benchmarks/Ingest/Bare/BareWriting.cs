using System.Globalization;
using System.Text;
using Npgsql;

namespace Mmo.Benchmarks.Ingest.Bare;

/// <summary>Joins who belongs together and sends every write of a batch in one round trip, COMMIT with it.</summary>
internal sealed class BareWriting(
    PreparedBatch batch, long batchId, DateTimeOffset now, long[] parts, Dictionary<long, long> profiles, BareGraph graph, HashSet<(long, long)> linked)
{
    private readonly List<(int Place, long PartNo)> _newParts = [];
    private readonly List<((long A, long B) Pair, string EventId)> _newLinks = [];

    public async Task WriteAsync(NpgsqlConnection connection, IReadOnlyDictionary<string, string> statements, Func<long> nextPart)
    {
        var owners = Join(nextPart);
        var merges = graph.Merges();
        var tenant = batch.Tenant.Id;
        await using var sql = new BareBatch(connection, statements);
        var publicIds = _newParts.ToDictionary(p => p.PartNo, _ => Guid.CreateVersion7());
        if (_newParts.Count > 0)
        {
            var numbers = _newParts.Select(p => p.PartNo).ToArray();
            sql.Add("parts", BareBatch.Of(tenant), BareBatch.Of(numbers), BareBatch.Of(numbers.Select(ProfileOf).ToArray()), BareBatch.Of(publicIds.Values.ToArray()), BareBatch.Of(now));
            sql.Add(
                "identifiers", BareBatch.Of(tenant), BareBatch.Of(_newParts.Select(p => batch.Kinds[p.Place]).ToArray()),
                BareBatch.Of(_newParts.Select(p => batch.Values[p.Place]).ToArray()), BareBatch.Of(numbers), BareBatch.Of(now));
        }

        if (merges.Length > 0)
        {
            var losers = merges.Select(m => m.Loser).ToArray();
            sql.Add("merge", BareBatch.Of(losers), BareBatch.Of(merges.Select(m => m.Survivor).ToArray()));
            sql.Add("delete-losers", BareBatch.Of(losers));
            sql.Add("mark-dirty", BareBatch.Of(tenant), BareBatch.Of(merges.Select(m => m.Survivor).Distinct().ToArray()));
        }

        if (_newLinks.Count > 0)
        {
            sql.Add(
                "insert-links", BareBatch.Of(tenant), BareBatch.Of(_newLinks.Select(l => l.Pair.A).ToArray()), BareBatch.Of(_newLinks.Select(l => l.Pair.B).ToArray()),
                BareBatch.Of(batch.Tenant.SourceNo), BareBatch.Of(_newLinks.Select(l => l.EventId).ToArray()), BareBatch.Of(now));
        }

        AddPeople(sql, owners, merges, publicIds);
        sql.Add(
            "events", BareBatch.Of(tenant), BareBatch.Of(batchId), BareBatch.Of(batch.Tenant.SourceNo), BareBatch.Of(owners), BareBatch.Of(batch.TypeIds),
            BareBatch.Of(batch.Moments), BareBatch.Of(now), BareBatch.Of(batch.EventIds), BareBatch.Of(batch.EventKinds), BareBatch.Json(batch.Properties), BareBatch.Json(batch.Contexts));
        AddFeed(sql, merges);
        await sql.Add("commit").ExecuteAsync();
    }

    // The part of each event.
    private long[] Join(Func<long> nextPart)
    {
        for (var place = 0; place < parts.Length; place++)
        {
            if (parts[place] == 0)
            {
                var no = parts[place] = nextPart();
                profiles[no] = no;
                graph.Found(no, batch.Kinds[place] == 1);
                _newParts.Add((place, no));
            }
        }

        for (var i = 0; i < batch.Events.Count; i++)
        {
            var owner = parts[batch.IdentifiersOf[i][0]];
            foreach (var other in batch.IdentifiersOf[i].Skip(1).Select(p => parts[p]))
            {
                var pair = BareIngest.PairOf(owner, other);
                if (!linked.Add(pair))
                {
                    continue;
                }

                var (one, two) = (ProfileOf(owner), ProfileOf(other));
                if (one != two && !graph.TryJoin(one, two))
                {
                    throw new InvalidOperationException("The data set has no people who must stay apart.");
                }

                _newLinks.Add((pair, batch.EventIds[i]));
            }
        }

        return [.. batch.IdentifiersOf.Select(p => parts[p[0]])];
    }

    private void AddPeople(BareBatch sql, long[] owners, (long Loser, long Survivor)[] merges, Dictionary<long, Guid> publicIds)
    {
        var tenant = BareBatch.Of(batch.Tenant.Id);
        var values = new Dictionary<(long PartNo, string Attribute), (byte[] Json, DateTimeOffset At)>();
        var stats = new Dictionary<long, (long Count, DateTimeOffset First, DateTimeOffset Last)>();
        for (var i = 0; i < owners.Length; i++)
        {
            var item = batch.Events[i];
            foreach (var (attribute, json) in item.Traits)
            {
                var key = (owners[i], attribute);
                if (!values.TryGetValue(key, out var known) || known.At <= item.At)
                {
                    values[key] = (json, item.At);
                }
            }

            var s = stats.GetValueOrDefault(owners[i], (0, item.At, item.At));
            stats[owners[i]] = (s.Item1 + 1, s.Item2 < item.At ? s.Item2 : item.At, s.Item3 > item.At ? s.Item3 : item.At);
        }

        if (values.Count > 0)
        {
            sql.Add(
                "values", tenant, BareBatch.Of(batch.Tenant.SourceNo), BareBatch.Of(values.Keys.Select(k => k.PartNo).ToArray()),
                BareBatch.Of(values.Keys.Select(k => k.Attribute).ToArray()), BareBatch.Json([.. values.Values.Select(v => (ReadOnlyMemory<byte>)v.Json)]),
                BareBatch.Of(values.Values.Select(v => v.At).ToArray()));
        }

        sql.Add(
            "stats", BareBatch.Of(batch.Tenant.Id), BareBatch.Of(stats.Keys.ToArray()), BareBatch.Of(stats.Values.Select(s => s.Count).ToArray()),
            BareBatch.Of(stats.Values.Select(s => s.First).ToArray()), BareBatch.Of(stats.Values.Select(s => s.Last).ToArray()));

        var described = values.Keys.Select(k => ProfileOf(k.PartNo)).Concat(merges.Select(m => m.Survivor)).ToHashSet();
        var seen = stats.GroupBy(s => ProfileOf(s.Key)).Where(g => !described.Contains(g.Key)).ToArray();
        if (seen.Length > 0)
        {
            sql.Add(
                "seen", BareBatch.Of(batch.Tenant.Id), BareBatch.Of(seen.Select(g => g.Key).ToArray()), BareBatch.Of(seen.Select(g => publicIds.GetValueOrDefault(g.Key)).ToArray()),
                BareBatch.Of(seen.Select(g => g.Min(s => s.Value.First)).ToArray()), BareBatch.Of(seen.Select(g => g.Max(s => s.Value.Last)).ToArray()));
        }

        if (described.Count > 0)
        {
            sql.Add("describe", BareBatch.Of(batch.Tenant.Id), BareBatch.Of(described.ToArray()));
        }
    }

    private void AddFeed(BareBatch sql, (long Loser, long Survivor)[] merges)
    {
        if (merges.Length > 0)
        {
            var bySurvivor = merges.GroupBy(m => m.Survivor).ToArray();
            sql.Add(
                "feed-events", BareBatch.Of(batch.Tenant.Id), BareBatch.Of(batchId), BareBatch.Of(bySurvivor.Select(g => g.Key).ToArray()),
                BareBatch.Json([.. bySurvivor.Select(g => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(
                    string.Create(CultureInfo.InvariantCulture, $$"""{"survivor":{{g.Key}},"losers":[{{string.Join(',', g.Select(m => m.Loser))}}]}""")))]));
        }

        string[] names = merges.Length > 0 ? [.. batch.Names, "Cdp.ProfilesMerged"] : batch.Names;
        sql.Add("feed", BareBatch.Of(batchId), BareBatch.Of(names), BareBatch.Of(batch.Moments.Min()), BareBatch.Of(batch.Moments.Max()), BareBatch.Of(batch.Events.Count));
    }

    private long ProfileOf(long part) => graph.Root(profiles[part]);
}
