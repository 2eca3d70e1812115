using Mmo.Cdp.Matching.Similarity;
using static Mmo.Cdp.Matching.AgreementLevel;

namespace Mmo.Cdp.Matching.Comparisons;

/// <summary>How far two values of one kind agree.</summary>
internal static class ValueComparison
{
    private const double NearFrom = 0.94;
    private const double SimilarFrom = 0.85;

    public static AgreementLevel Compare(FieldKind kind, FieldValue a, FieldValue b)
    {
        if (ReferenceEquals(a, b))
        {
            return Exact;
        }

        if (ReferenceEquals(a.Term, b.Term) || a.Text == b.Text)
        {
            return a.Written == b.Written ? Exact : SameSimplified;
        }

        return kind switch
        {
            FieldKind.GivenName or FieldKind.Surname => NameComparison.Compare(a, b),
            FieldKind.BirthDate => DateComparison.Compare(a, b),
            FieldKind.Email => MailboxComparison.Compare(a, b),
            FieldKind.Phone => Phone(a.Text, b.Text),
            FieldKind.StreetNumber => a.Text.Length > 1 && b.Text.Length > 1 && DamerauLevenshtein.Within(a.Text, b.Text, 1) == 1 ? Near : Different,
            FieldKind.Postcode or FieldKind.Region => DamerauLevenshtein.Within(a.Text, b.Text, 1) == 1 && a.Text.Length > 1 ? Near : Different,
            FieldKind.NationalId => Digits(a.Text, b.Text, 2),
            FieldKind.Number => Digits(a.Text, b.Text, 1),
            FieldKind.UserId => Different,
            _ => Words(a, b),
        };
    }

    // The last eight digits are a subscriber's own; what stands before is the country, the area and the trunk.
    private static AgreementLevel Phone(string a, string b)
    {
        if (a.Length >= 8 && b.Length >= 8 && a.AsSpan(a.Length - 8).SequenceEqual(b.AsSpan(b.Length - 8)))
        {
            return PartlySame;
        }

        return DamerauLevenshtein.Within(a, b, 1) == 1 ? Near : Different;
    }

    private static AgreementLevel Digits(string a, string b, int limit)
    {
        // In a short number a slip or two leave little that is equal.
        limit = Math.Min(limit, Math.Min(a.Length, b.Length) / 3);
        return limit == 0 ? Different : DamerauLevenshtein.Within(a, b, limit) switch { 1 when limit >= 1 => Near, 2 when limit >= 2 => Similar, _ => Different };
    }

    private static AgreementLevel Words(FieldValue one, FieldValue other)
    {
        var (a, b) = (one.Text, other.Text);
        var shorter = Math.Min(a.Length, b.Length);
        var slips = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
        if (slips > 0 && LetterSet.MayBeWithin(one.Letters, other.Letters, slips) && DamerauLevenshtein.Within(a, b, slips) <= slips)
        {
            return Near;
        }

        var likeness = LetterSet.MayBeSimilar(one.Letters, other.Letters, SimilarFrom) ? JaroWinkler.Of(a, b) : 0;
        return likeness >= NearFrom ? Near : shorter >= 4 && HasAllWordsOf(a, b) ? ShortForm : likeness >= SimilarFrom ? Similar : Different;
    }

    /// <summary>The shorter one is a run of whole words inside the longer one; Chinese has no spaces, so there a part is enough.</summary>
    private static bool HasAllWordsOf(string a, string b)
    {
        var (longer, shorter) = a.Length >= b.Length ? (a, b) : (b, a);
        var at = longer.IndexOf(shorter, StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var end = at + shorter.Length;
        return longer[0] > 0x2e80 || ((at == 0 || longer[at - 1] == ' ') && (end == longer.Length || longer[end] == ' '));
    }
}
