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
        transaction.QueryAsync<PartRecord>(MatchSql.Records, new { Parts = parts, Attributes = Attributes(fields) }, cancellationToken);

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

    public static string[] Attributes(IEnumerable<MatchField> fields) => [.. fields.Select(f => f.Attribute)];
}
