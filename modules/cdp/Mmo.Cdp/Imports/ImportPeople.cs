using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Imports;

/// <summary>Asks of rows whose they are, and which of them the match rule lets in.</summary>
internal sealed class ImportPeople(ModuleDatabase<CdpDbContext> database) : ISingletonDependency
{
    /// <summary>What the commit itself has counted of rows that were taken in.</summary>
    public static ImportCounts CountStored(IEnumerable<ImportedRow> rows)
    {
        var people = rows.Select(r => r.Event!).Where(e => e.IsNew).Select(e => e.PeopleBefore).ToArray();
        return new ImportCounts(people.Count(n => n == 0), people.Count(n => n > 0), people.Count(n => n > 1), 0);
    }

    public async Task<(IReadOnlyList<ImportedRow> Take, ImportCounts Counts)> JudgeAsync(
        Guid tenantId, IReadOnlyList<ImportedRow> batch, KnownPeople known, CancellationToken cancellationToken)
    {
        var good = batch.Where(r => r.Event is not null).ToArray();
        if (good.Length == 0)
        {
            return (good, new ImportCounts(0, 0, 0, 0));
        }

        var asked = good.SelectMany((row, at) => row.Event!.Identifiers.Select(i => (Row: at, Identifier: i))).ToArray();
        IReadOnlyList<Found> found;
        await using (var transaction = await database.BeginAsync(tenantId, cancellationToken))
        {
            found = await transaction.QueryAsync<Found>(
                ImportSql.FindPeople,
                new { Kinds = asked.Select(a => (short)a.Identifier.Kind).ToArray(), Values = asked.Select(a => a.Identifier.Value).ToArray() }, cancellationToken);
        }

        var profiles = found.ToLookup(f => asked[f.N - 1].Row, f => f.ProfileId);
        var take = new List<ImportedRow>(good.Length);
        var (created, updated, several, skipped) = (0, 0, 0, 0);
        for (var at = 0; at < good.Length; at++)
        {
            var identifiers = good[at].Event!.Identifiers;
            var people = known.PeopleOf(identifiers, profiles[at]);
            if (people > 0 ? !known.MayUpdate : !known.MayCreate)
            {
                skipped++;
                continue;
            }

            known.Join(identifiers, profiles[at]);
            take.Add(good[at]);
            (created, updated) = people > 0 ? (created, updated + 1) : (created + 1, updated);
            several += people > 1 ? 1 : 0;
        }

        return (take, new ImportCounts(created, updated, several, skipped));
    }

    private sealed class Found
    {
        public int N { get; init; }

        public long ProfileId { get; init; }
    }
}
