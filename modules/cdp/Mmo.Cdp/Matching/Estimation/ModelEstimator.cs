using Mmo.Cdp.Matching.Comparisons;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>
/// Estimates a model by expectation maximisation (Dempster, Laird and Rubin 1977; for record linkage Winkler 1988, Jaro 1989): m from the
/// candidate pairs, u from pairs drawn at random, both weighed by what each pair is taken for at the moment. Every rate has a prior, so
/// three records give a model too, and data without duplicates cannot bend "one person" into "one household".
/// </summary>
internal sealed class ModelEstimator(RecordLayout layout, MatchModel start, PairSample candidates, double candidateWeight, PairSample random)
{
    private const int MostRounds = 25;
    private const double PriorPairs = 50;
    private const double PriorRate = 0.5;
    private const double PriorSwap = 0.01;
    private const double LeastM = 0.002;
    private const double LeastDifferent = 0.005;
    private const double MostDifferent = 0.6;
    private const double MostTimesExpected = 5;
    private const double LeastU = 1e-9;

    // How sharply the priors of u are believed: half an observation each.
    private const double PriorU = 0.5;
    private readonly int _comparisons = layout.Comparisons.Count;

    public MatchModel Estimate()
    {
        var model = start;
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Step(model);
            var change = Math.Abs(Math.Log(next.MatchRate / model.MatchRate));
            model = next;
            if (change < 0.001 && round > 3)
            {
                break;
            }
        }

        return model;
    }

    private MatchModel Step(MatchModel model)
    {
        var likelihoods = new LevelLikelihoods(layout, model);
        var m = new double[_comparisons, ComparisonWeights.Levels];
        var u = new double[_comparisons, ComparisonWeights.Levels];
        var relations = new double[Relations.Count];
        var (swaps, names) = (0.0, 0.0);
        Span<double> joint = stackalloc double[Relations.Count];
        for (var pattern = 0; pattern < candidates.Patterns; pattern++)
        {
            var levels = candidates.Levels(pattern);
            var pairs = candidates.PairsOf(pattern) * candidateWeight;
            _ = likelihoods.Weigh(levels, candidates.Counts(pattern), candidates.IsSwapped(pattern), joint);
            Normalize(joint);
            for (var c = 0; c < Relations.Count; c++)
            {
                relations[c] += joint[c] * pairs;
            }

            var same = joint[0] + joint[1];
            if (same < 1e-6)
            {
                continue;
            }

            (swaps, names) = (swaps + (candidates.IsSwapped(pattern) ? same * pairs : 0), names + (same * pairs));
            for (var k = 0; k < _comparisons; k++)
            {
                // Who moved says nothing of how addresses are written.
                var weight = joint[0] + (Relations.Share(Relation.SamePersonMoved, layout.Comparisons[k].Kind) >= 1 ? joint[1] : 0);
                m[k, (int)levels[k]] += weight * pairs;
            }
        }

        var inTown = 0.0;
        for (var pattern = 0; pattern < random.Patterns; pattern++)
        {
            var levels = random.Levels(pattern);
            var pairs = random.PairsOf(pattern);
            _ = likelihoods.Weigh(levels, random.Counts(pattern), random.IsSwapped(pattern), joint);
            Normalize(joint);
            inTown += joint[(int)Relation.SameTown] * pairs;
            for (var k = 0; k < _comparisons; k++)
            {
                u[k, (int)levels[k]] += joint[(int)Relation.Strangers] * pairs;
            }
        }

        var comparisons = new ComparisonWeights[_comparisons];
        for (var k = 0; k < _comparisons; k++)
        {
            comparisons[k] = Weights(k, m, u, model.Comparisons[k]);
        }

        return model with
        {
            Comparisons = comparisons,
            RelationRates = Rates(relations, inTown),
            SwapRate = Math.Clamp((swaps + (PriorSwap * PriorPairs)) / (names + PriorPairs), 0.0005, 0.3),
        };
    }

    private ComparisonWeights Weights(int k, double[,] m, double[,] u, ComparisonWeights before)
    {
        var priors = ComparisonRules.For(layout.Comparisons[k].Kind).Levels;
        var (allM, allU) = (0.0, 0.0);
        foreach (var (level, _, _) in priors)
        {
            allM += m[k, (int)level];
            allU += u[k, (int)level];
        }

        var (nextM, nextU) = (new double[ComparisonWeights.Levels], new double[ComparisonWeights.Levels]);
        foreach (var (level, priorM, priorU) in priors)
        {
            nextM[(int)level] = Math.Max((m[k, (int)level] + (priorM * PriorPairs)) / (allM + PriorPairs), LeastM);
            nextU[(int)level] = Math.Max((u[k, (int)level] + PriorU) / (allU + (PriorU / priorU)), LeastU);
        }

        // To differ never speaks for one person, and a class whose records mostly differ would not be one person.
        const int different = (int)AgreementLevel.Different;
        var most = Math.Min(MostDifferent, priors.First(p => p.Level == AgreementLevel.Different).M * MostTimesExpected);
        nextM[different] = Math.Clamp(nextM[different], LeastDifferent, Math.Max(LeastDifferent, Math.Min(nextU[different], most)));
        Normalize(nextM);
        Normalize(nextU);
        return before with { M = nextM, U = nextU };
    }

    // Addresses show how many households there are. Where there is no address they cannot be seen, and some are expected all the same, else
    // namesakes of one family would be taken for one person.
    private double[] Rates(double[] relations, double inTown)
    {
        var pairs = start.Records * (start.Records - 1.0) / 2;
        var rates = new double[Relations.Count];
        var same = Smoothed(relations[0] + relations[1], start.MatchRate);
        var moved = (relations[1] + (InitialModel.Moved * PriorPairs)) / (relations[0] + relations[1] + PriorPairs);
        rates[(int)Relation.SamePerson] = same * (1 - moved);
        rates[(int)Relation.SamePersonMoved] = same * moved;
        var least = layout.ColumnOf(FieldKind.Address) < 0 ? 0.1 / Math.Max(start.Records, InitialModel.FewRecords) : 0;
        rates[(int)Relation.Family] = Math.Max(Smoothed(relations[(int)Relation.Family], start.RelationRates[(int)Relation.Family]), least);
        rates[(int)Relation.SameAddress] = Math.Max(Smoothed(relations[(int)Relation.SameAddress], start.RelationRates[(int)Relation.SameAddress]), least);
        var town = start.RelationRates[(int)Relation.SameTown];
        rates[(int)Relation.SameTown] = town <= InitialModel.NoTown ? town : Math.Clamp((inTown + 1) / (random.Pairs + (1 / town)), 1e-6, 0.3);
        rates[(int)Relation.Strangers] = Math.Max(0.1, 1 - rates.Sum());
        return rates;

        double Smoothed(double seen, double prior) => Math.Min((seen + PriorRate) / (pairs + (PriorRate / prior)), 0.2);
    }

    private static void Normalize(Span<double> shares)
    {
        var sum = 0.0;
        foreach (var share in shares)
        {
            sum += share;
        }

        foreach (ref var share in shares)
        {
            share /= sum;
        }
    }
}
