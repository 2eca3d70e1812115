using Mmo.Cdp.Matching.Comparisons;

namespace Mmo.Cdp.Matching;

/// <summary>What one field says of a pair.</summary>
/// <param name="Field">Its name in the schema.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Level">How far the values agree.</param>
/// <param name="AgreementWeight">log2(m / u) of the level: above 0 it speaks for one person (Fellegi and Sunter 1969).</param>
/// <param name="TermWeight">What the value's own rarity adds or takes (Winkler 1989).</param>
internal sealed record FieldEvidence(string Field, FieldKind Kind, AgreementLevel Level, double AgreementWeight, double TermWeight)
{
    public double Weight => AgreementWeight + TermWeight;
}
