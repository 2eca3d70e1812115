namespace Mmo.Cdp.Matching;

/// <summary>How likely two records are one person, and what each field says of it.</summary>
/// <param name="Probability">Of one person, with households and towns among the other explanations.</param>
/// <param name="NamesSwapped">Given name and surname were compared across.</param>
/// <param name="Fields">One for each comparison. Their sum is not the whole: what a household shares counts once.</param>
internal sealed record PairEvidence(double Probability, bool NamesSwapped, IReadOnlyList<FieldEvidence> Fields);
