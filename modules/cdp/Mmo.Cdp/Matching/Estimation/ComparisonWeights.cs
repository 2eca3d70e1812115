using Mmo.Cdp.Matching.Comparisons;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>What one comparison was estimated to say.</summary>
/// <param name="M">P(level | one person), by <see cref="AgreementLevel"/>.</param>
/// <param name="U">P(level | strangers).</param>
/// <param name="Records">Records that have a value.</param>
/// <param name="Terms">In how many records a value occurs, of those that occur in more than two.</param>
internal sealed record ComparisonWeights(double[] M, double[] U, int Records, IReadOnlyDictionary<string, int> Terms)
{
    public const int Levels = (int)AgreementLevel.Exact + 1;

    /// <summary>P(both have one and the same value | strangers).</summary>
    public double AnySameTerm => U[(int)AgreementLevel.Exact] + U[(int)AgreementLevel.SameSimplified];
}
