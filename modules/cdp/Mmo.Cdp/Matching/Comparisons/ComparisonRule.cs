namespace Mmo.Cdp.Matching.Comparisons;

/// <summary>The levels of a kind of field, with what is expected of them.</summary>
/// <param name="TermShape">
/// How unequal frequencies of values are expected to be: the shape of the gamma distribution that a value's frequency is drawn from. Small
/// where nearly all values are somebody's own and a few are everybody's (a hotline), 1 where they are much alike (birthdays).
/// </param>
/// <param name="Levels">All but <see cref="AgreementLevel.Missing"/>.</param>
internal sealed record ComparisonRule(double TermShape, params IReadOnlyList<LevelPrior> Levels)
{
    /// <summary>Levels at which both have the same value: how rare it is decides what it says (Winkler 1989, term frequency).</summary>
    public static bool IsSameTerm(AgreementLevel level) => level >= AgreementLevel.SameSimplified;
}
