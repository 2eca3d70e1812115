using Mmo.Cdp.Matching;

namespace Mmo.Cdp.MatchRuns;

/// <summary>What one comparison said.</summary>
/// <param name="Field">The attribute, of several of one kind the first; surname and given name of a full name have names of their own.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Level">How far the values agree.</param>
/// <param name="Weight">log2 of the likelihood ratio: above 0 it speaks for one person.</param>
internal sealed record StoredFieldEvidence(string Field, FieldKind Kind, AgreementLevel Level, double Weight);
