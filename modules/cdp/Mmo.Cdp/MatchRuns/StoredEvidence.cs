using Mmo.Cdp.Matching;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Why two parts were found to be alike, as it is kept: how far each field agrees and what that says, without the values.</summary>
/// <param name="Probability">That they are one person.</param>
/// <param name="NamesSwapped">Given name and surname were compared across.</param>
/// <param name="Fields">Those that said something.</param>
/// <param name="First">Fingerprint of the first record.</param>
/// <param name="Second">Fingerprint of the second record.</param>
/// <param name="Event">The event that named them together, where they were not found by likeness.</param>
internal sealed record StoredEvidence(
    double Probability, bool NamesSwapped, IReadOnlyList<StoredFieldEvidence>? Fields, Guid First, Guid Second, StoredEventEvidence? Event = null)
{
    public static StoredEvidence Of(PairEvidence evidence, Guid first, Guid second) => new(
        Math.Round(evidence.Probability, 6),
        evidence.NamesSwapped,
        [
            .. evidence.Fields.Where(f => f.Level != AgreementLevel.Missing)
                .Select(f => new StoredFieldEvidence(f.Field, f.Kind, f.Level, Math.Round(f.Weight, 2))),
        ],
        first,
        second);
}
