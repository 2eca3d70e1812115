namespace Mmo.Cdp.Matching;

/// <summary>What a field says of two records.</summary>
/// <param name="Label">Its name for people.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="AgreementWeight">log2 of the likelihood ratio when the values are equal: how far that speaks for one person. Rare values say more.</param>
/// <param name="DifferenceWeight">The same when they are different; below 0 it speaks against one person.</param>
/// <param name="ValueCount">Records that have a value.</param>
public sealed record MatchModelFieldDto(string Label, FieldKind Kind, double AgreementWeight, double DifferenceWeight, int ValueCount);
