using Mmo.Cdp.Matching.Comparisons;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>The model before the first look at the pairs: the rules' expectations, and how often each value occurs.</summary>
internal static class InitialModel
{
    /// <summary>Below so many records the rates of a file of this size are believed: two of three records are not often one person.</summary>
    public const int FewRecords = 200;

    public const double Moved = 0.1;
    private const double MatchesPerRecord = 0.1;
    private const double HouseholdsPerRecord = 0.3;
    private const double SameTown = 0.001;

    /// <summary>The rate of a relation that the fields cannot tell.</summary>
    public const double NoTown = 1e-9;

    public static MatchModel Of(RecordLayout layout, int records, Func<int, (int Records, IReadOnlyDictionary<string, int> Terms)> termsOf)
    {
        var comparisons = new ComparisonWeights[layout.Comparisons.Count];
        for (var k = 0; k < comparisons.Length; k++)
        {
            var (m, u) = (new double[ComparisonWeights.Levels], new double[ComparisonWeights.Levels]);
            foreach (var (level, priorM, priorU) in ComparisonRules.For(layout.Comparisons[k].Kind).Levels)
            {
                (m[(int)level], u[(int)level]) = (priorM, priorU);
            }

            var (count, terms) = termsOf(k);
            comparisons[k] = new ComparisonWeights(m, u, count, terms);
        }

        var size = Math.Max(records, FewRecords);
        var rates = new double[Relations.Count];
        rates[(int)Relation.SamePerson] = MatchesPerRecord * 2 / size * (1 - Moved);
        rates[(int)Relation.SamePersonMoved] = MatchesPerRecord * 2 / size * Moved;
        rates[(int)Relation.Family] = HouseholdsPerRecord / size;
        rates[(int)Relation.SameAddress] = HouseholdsPerRecord / size;

        // With one field of a town there is nothing that would be counted twice.
        var town = layout.Comparisons.Count(c => c.Kind is FieldKind.Place or FieldKind.Postcode or FieldKind.Region);
        rates[(int)Relation.SameTown] = town > 1 ? SameTown : NoTown;
        rates[(int)Relation.Strangers] = 1 - rates.Sum();
        return new MatchModel(layout.Schema.Fields, comparisons, rates, 0.01, records);
    }
}
