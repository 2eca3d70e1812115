using Mmo.Cdp.Matching.Comparisons;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>The likelihood of what two records show, under each relation that they may have.</summary>
internal sealed class LevelLikelihoods
{
    private readonly double[] _likelihoods;
    private readonly double[] _shares;
    private readonly double[] _m;
    private readonly double[] _sameTerm;
    private readonly TermFrequency[] _terms;
    private readonly double[] _rates;
    private readonly double _swapRate;

    public LevelLikelihoods(RecordLayout layout, MatchModel model)
    {
        var fields = layout.Comparisons;
        _likelihoods = new double[fields.Count * ComparisonWeights.Levels * Relations.Count];
        _shares = new double[fields.Count * Relations.Count];
        _m = new double[fields.Count * ComparisonWeights.Levels];
        _sameTerm = new double[fields.Count * ComparisonWeights.Levels];
        _terms = new TermFrequency[fields.Count];
        _rates = model.RelationRates;
        _swapRate = model.SwapRate;
        for (var k = 0; k < fields.Count; k++)
        {
            var weights = model.Comparisons[k];
            _terms[k] = TermFrequency.For(fields[k].Kind, weights);
            for (var relation = 0; relation < Relations.Count; relation++)
            {
                var share = Relations.Share((Relation)relation, fields[k].Kind);
                _shares[(k * Relations.Count) + relation] = share;
                for (var level = 0; level < ComparisonWeights.Levels; level++)
                {
                    var at = (k * ComparisonWeights.Levels) + level;
                    _m[at] = weights.M[level];
                    _sameTerm[at] = weights.U[level] / weights.AnySameTerm;
                    _likelihoods[(at * Relations.Count) + relation] =
                        level == (int)AgreementLevel.Missing ? 1 : (share * weights.M[level]) + ((1 - share) * weights.U[level]);
                }
            }
        }
    }

    /// <summary>Fills in, for each relation, its rate times the likelihood; returns the share that is one person.</summary>
    public double Weigh(ReadOnlySpan<AgreementLevel> levels, ReadOnlySpan<int> counts, bool swapped, Span<double> joint)
    {
        for (var c = 0; c < Relations.Count; c++)
        {
            joint[c] = _rates[c];
        }

        for (var k = 0; k < levels.Length; k++)
        {
            var level = levels[k];
            if (level == AgreementLevel.Missing)
            {
                continue;
            }

            var at = (k * ComparisonWeights.Levels) + (int)level;
            if (ComparisonRule.IsSameTerm(level))
            {
                var (m, u) = (_m[at], _terms[k].Of(counts[k]) * _sameTerm[at]);
                for (var c = 0; c < Relations.Count; c++)
                {
                    var share = _shares[(k * Relations.Count) + c];
                    joint[c] *= (share * m) + ((1 - share) * u);
                }
            }
            else
            {
                for (var c = 0; c < Relations.Count; c++)
                {
                    joint[c] *= _likelihoods[(at * Relations.Count) + c];
                }
            }
        }

        // Strangers' names are laid beside each other both ways and the better one is taken: for them there is no wrong column.
        joint[(int)Relation.SamePerson] *= swapped ? _swapRate : 1 - _swapRate;
        joint[(int)Relation.SamePersonMoved] *= swapped ? _swapRate : 1 - _swapRate;
        joint[(int)Relation.Family] *= swapped ? _swapRate : 1 - _swapRate;
        var same = joint[(int)Relation.SamePerson] + joint[(int)Relation.SamePersonMoved];
        var others = joint[(int)Relation.Family] + joint[(int)Relation.SameAddress] + joint[(int)Relation.SameTown] + joint[(int)Relation.Strangers];
        return same / (same + others);
    }

    /// <summary>Agreement weight log2(m / u) of a level, and what the value's own frequency adds to it.</summary>
    public (double Agreement, double Term) WeightOf(int comparison, AgreementLevel level, int count, ComparisonWeights weights)
    {
        if (level == AgreementLevel.Missing)
        {
            return (0, 0);
        }

        var (m, u) = (weights.M[(int)level], weights.U[(int)level]);
        var term = ComparisonRule.IsSameTerm(level) ? _terms[comparison].Of(count) * _sameTerm[(comparison * ComparisonWeights.Levels) + (int)level] : u;
        return (Math.Log2(m / u), Math.Log2(u / term));
    }
}
