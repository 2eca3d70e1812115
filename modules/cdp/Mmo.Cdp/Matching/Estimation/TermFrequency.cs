using Mmo.Cdp.Matching.Comparisons;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>
/// How often a stranger has a value that occurs in so many records. The two records that are compared are left out, since they may be
/// one person; the others are seen through a gamma prior whose mean is the field's own rate of agreement, so that what occurs nowhere else
/// is taken for as rare as the field's values are, not for impossible: <c>(shape + others) / (shape / mean + records)</c>.
/// </summary>
internal readonly struct TermFrequency(double shape, double mean, int records)
{
    private readonly double _scale = 1 / ((shape / mean) + records);

    public double Of(int count) => (shape + Math.Max(0, count - 2)) * _scale;

    public static TermFrequency For(FieldKind kind, ComparisonWeights weights) =>
        new(ComparisonRules.For(kind).TermShape, weights.AnySameTerm, weights.Records);
}
