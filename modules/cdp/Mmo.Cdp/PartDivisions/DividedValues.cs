using System.Text;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.PartDivisions;

/// <summary>
/// The values of two parts that were one. A part keeps of each source only what it said last, so whatever the piece's events speak of is worked
/// out again, for both, from what each still has: what the one said over what the other had said comes to light again.
/// </summary>
internal sealed class DividedValues(TenantRulesCache rules, ICurrentTenant tenant) : ITransientDependency
{
    /// <param name="transaction">Under the graph lock, with the events where they belong.</param>
    /// <param name="partNo">The part that was divided.</param>
    /// <param name="newPartNo">The part that was founded.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task DivideAsync(TenantTransaction transaction, long partNo, long newPartNo, CancellationToken cancellationToken)
    {
        long[] parts = [partNo, newPartNo];
        var known = (await transaction.QueryAsync<(string Attribute, int SourceNo)>(PartDivisionSql.Values, new { PartNo = partNo }, cancellationToken)).ToHashSet();
        var spoken = await transaction.QueryAsync<SpokenRow>(PartDivisionSql.Spoken, new { Parts = parts }, cancellationToken);
        var said = (await rules.FindAsync(tenant.RequiredId, cancellationToken))!;
        var replays = parts.ToDictionary(p => p, _ => new ValueReplay(said));
        foreach (var row in spoken)
        {
            replays[row.PartNo].Add(row);
        }

        // Attributes that the catalogue has no room for stay out, and what the piece says nothing of stays as it is.
        var touched = replays[newPartNo].Values.Keys.Where(known.Contains).ToArray();
        var written = replays.SelectMany(r => touched.Where(r.Value.Values.ContainsKey).Select(k => (PartNo: r.Key, Key: k, Value: r.Value.Values[k]))).ToArray();
        await transaction.ExecuteAsync(
            PartDivisionSql.ReplaceValues,
            new
            {
                PartNo = partNo, Parts = parts, Attributes = touched.Select(k => k.Attribute).ToArray(), SourceNos = touched.Select(k => k.SourceNo).ToArray(),
                NewParts = written.Select(w => w.PartNo).ToArray(), NewAttributes = written.Select(w => w.Key.Attribute).ToArray(),
                NewSourceNos = written.Select(w => w.Key.SourceNo).ToArray(), NewTimes = written.Select(w => w.Value.At).ToArray(),
                NewValues = written.Select(w => Encoding.UTF8.GetString(w.Value.Json.Span)).ToArray(),
            },
            cancellationToken);
    }
}
