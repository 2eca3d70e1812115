using Mmo.Cdp.Matching;
using Mmo.Cdp.Matching.Blocking;
using Mmo.Cdp.Matching.Estimation;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Reads parts as records, and keeps the keys under which they are found.</summary>
internal static class MatchRecords
{
    public const int Slice = 5000;

    /// <summary>The next parts that hold a value; empty at the end.</summary>
    public static async Task<long[]> NextAsync(
        TenantTransaction transaction, IReadOnlyList<MatchField> fields, long after, int take, CancellationToken cancellationToken) =>
        [.. await transaction.QueryAsync<long>(MatchSql.NextParts, new { After = after, Attributes = Attributes(fields), Take = take }, cancellationToken)];

    public static Task<IReadOnlyList<PartRecord>> ReadAsync(
        TenantTransaction transaction, IReadOnlyList<MatchField> fields, long[] parts, CancellationToken cancellationToken) =>
        transaction.QueryAsync<PartRecord>(MatchSql.Records, new { Parts = parts, Attributes = Attributes(fields), Salt = Salt(fields) }, cancellationToken);

    /// <summary>The keys of records, by part.</summary>
    public static ILookup<long, long> KeysOf(IReadOnlyList<MatchField> fields, MatchModel model, IEnumerable<PartRecord> records)
    {
        var layout = new RecordLayout(MatchFields.SchemaOf(fields));
        var (reader, keys) = (new RowReader(layout, model), new CandidateKeys(layout));
        return records.SelectMany(r => keys.Of(reader.Read(r.ToRecord(fields))).Select(key => (r.PartNo, Key: key))).ToLookup(k => k.PartNo, k => k.Key);
    }

    /// <summary>Writes down what was compared. Parts of which nothing is left to compare are found no more.</summary>
    public static async Task SaveAsync(
        TenantTransaction transaction, long[] parts, IReadOnlyCollection<PartRecord> records, ILookup<long, long> keys, CancellationToken cancellationToken)
    {
        var pairs = keys.SelectMany(k => k.Select(key => (Part: k.Key, Key: key))).OrderBy(p => p.Key).ThenBy(p => p.Part).ToArray();
        var gone = parts.Except(records.Select(r => r.PartNo)).ToArray();
        await transaction.ExecuteAsync(MatchSql.ForgetKeys, new { Parts = parts }, cancellationToken);
        await transaction.ExecuteAsync(
            MatchSql.SaveKeys, new { Keys = pairs.Select(p => p.Key).ToArray(), KeyParts = pairs.Select(p => p.Part).ToArray() }, cancellationToken);
        await transaction.ExecuteAsync(
            MatchSql.SaveRecords,
            new { Parts = records.Select(r => r.PartNo).ToArray(), Fingerprints = records.Select(r => r.Fingerprint).ToArray() }, cancellationToken);
        if (gone.Length > 0)
        {
            await transaction.ExecuteAsync(MatchSql.ForgetRecords, new { Parts = gone }, cancellationToken);
        }
    }

    /// <summary>Keys of the next parts, where their values are not those that they have keys of.</summary>
    /// <returns>The last part that was seen to; null at the end.</returns>
    public static async Task<long?> IndexAsync(TenantTransaction transaction, StandingModel standing, long after, int take, CancellationToken cancellationToken)
    {
        var parts = await NextAsync(transaction, standing.Fields, after, take, cancellationToken);
        if (parts.Length == 0)
        {
            return null;
        }

        var known = (await transaction.QueryAsync<ComparedPart>(MatchSql.Compared, new { Parts = parts }, cancellationToken)).ToDictionary(c => c.PartNo, c => c.Fingerprint);
        var records = (await ReadAsync(transaction, standing.Fields, parts, cancellationToken)).Where(r => known.GetValueOrDefault(r.PartNo) != r.Fingerprint).ToArray();
        await SaveAsync(transaction, [.. records.Select(r => r.PartNo)], records, KeysOf(standing.Fields, standing.Model, records), cancellationToken);
        return parts[^1];
    }

    /// <summary>Goes into fingerprints: what values are compared as.</summary>
    public static string Salt(IEnumerable<MatchField> fields) => string.Join(' ', fields.Select(f => $"{f.Attribute}:{f.Kind}"));

    public static string[] Attributes(IEnumerable<MatchField> fields) => [.. fields.Select(f => f.Attribute)];

    private sealed class ComparedPart
    {
        public long PartNo { get; init; }

        public Guid Fingerprint { get; init; }
    }
}
