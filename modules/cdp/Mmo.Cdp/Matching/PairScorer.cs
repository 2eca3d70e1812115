using Mmo.Cdp.Matching.Comparisons;
using Mmo.Cdp.Matching.Estimation;

namespace Mmo.Cdp.Matching;

/// <summary>Compares rows by a model. One for each thread.</summary>
internal sealed class PairScorer
{
    private const double Least = 1e-300;

    private readonly RecordLayout _layout;
    private readonly MatchModel _model;
    private readonly PairComparer _comparer;
    private readonly LevelLikelihoods _likelihoods;
    private readonly AgreementLevel[] _levels;
    private readonly int[] _counts;

    public PairScorer(RecordLayout layout, MatchModel model)
    {
        _layout = layout;
        _model = model;
        _comparer = new PairComparer(layout);
        _likelihoods = new LevelLikelihoods(layout, model);
        _levels = new AgreementLevel[layout.Comparisons.Count];
        _counts = new int[layout.Comparisons.Count];
    }

    public PairScore Score(MatchRow a, MatchRow b)
    {
        var swapped = _comparer.Compare(a, b, _levels, _counts);
        Span<double> joint = stackalloc double[Relations.Count];
        _ = _likelihoods.Weigh(_levels, _counts, swapped, joint);
        var (same, others, bestSame, bestOther) = (0.0, 0.0, 0.0, 0.0);
        for (var c = 0; c < Relations.Count; c++)
        {
            var likelihood = joint[c] / _model.RelationRates[c];
            if (Relations.IsSamePerson((Relation)c))
            {
                (same, bestSame) = (same + joint[c], Math.Max(bestSame, likelihood));
            }
            else
            {
                (others, bestOther) = (others + joint[c], Math.Max(bestOther, likelihood));
            }
        }

        return new PairScore(Math.Log(Math.Max(same, Least) / Math.Max(others, Least)), Math.Log(Math.Max(bestSame, Least) / Math.Max(bestOther, Least)));
    }

    public PairEvidence Explain(MatchRow a, MatchRow b)
    {
        var score = Score(a, b);
        var swapped = _comparer.Compare(a, b, _levels, _counts);
        var fields = new FieldEvidence[_levels.Length];
        for (var k = 0; k < fields.Length; k++)
        {
            var (agreement, term) = _likelihoods.WeightOf(k, _levels[k], _counts[k], _model.Comparisons[k]);
            fields[k] = new FieldEvidence(_layout.Comparisons[k].Name, _layout.Comparisons[k].Kind, _levels[k], agreement, term);
        }

        return new PairEvidence(score.Probability, swapped, fields);
    }
}
