using Mmo.Cdp.Matching.Similarity;
using static Mmo.Cdp.Matching.AgreementLevel;

namespace Mmo.Cdp.Matching.Comparisons;

/// <summary>Names: Chinese by their sound, others by their letters, and a Chinese name beside its pinyin.</summary>
internal static class NameComparison
{
    private const double NearFrom = 0.93;
    private const double SimilarFrom = 0.85;

    public static AgreementLevel Compare(FieldValue a, FieldValue b)
    {
        if (a.Pinyin is not null && b.Pinyin is not null)
        {
            return Chinese(a, b);
        }

        if (a.Pinyin is not null || b.Pinyin is not null)
        {
            return Bare(a.Latin) == Bare(b.Latin) ? SoundsAlike : Letters(a, b);
        }

        return Letters(a, b);
    }

    /// <summary>Equal or a slip apart: what may stand in the wrong column.</summary>
    public static bool IsSameOrNear(FieldValue a, FieldValue b) =>
        a.Text == b.Text || (a.Pinyin is null && b.Pinyin is null && a.Text.Length > 3 && LetterSet.MayBeWithin(a.Letters, b.Letters, 1)
            && DamerauLevenshtein.Within(a.Text, b.Text, 1) == 1);

    private static AgreementLevel Chinese(FieldValue a, FieldValue b)
    {
        if (a.Tones == b.Tones)
        {
            return SoundsAlikeWithTones;
        }

        if (a.Pinyin == b.Pinyin)
        {
            return SoundsAlike;
        }

        if (a.NearPinyin == b.NearPinyin)
        {
            return SoundsNear;
        }

        // 明 for 小明: one character of the two was left out.
        if (a.Text.Length != b.Text.Length && (a.Text.Contains(b.Text, StringComparison.Ordinal) || b.Text.Contains(a.Text, StringComparison.Ordinal)))
        {
            return ShortForm;
        }

        return JaroWinkler.Of(a.Latin, b.Latin) switch { >= NearFrom => Near, >= SimilarFrom => Similar, _ => Different };
    }

    private static AgreementLevel Letters(FieldValue one, FieldValue other)
    {
        var (longer, shorter) = one.Latin.Length >= other.Latin.Length ? (one.Latin, other.Latin) : (other.Latin, one.Latin);
        if (shorter.Length > 3 && LetterSet.MayBeWithin(one.Letters, other.Letters, 1) && DamerauLevenshtein.Within(longer, shorter, 1) == 1)
        {
            return Near;
        }

        if (IsShortForm(longer, shorter))
        {
            return ShortForm;
        }

        var likeness = LetterSet.MayBeSimilar(one.Letters, other.Letters, SimilarFrom) ? JaroWinkler.Of(longer, shorter) : 0;
        if (likeness >= NearFrom)
        {
            return Near;
        }

        var slips = shorter.Length >= 6 ? 2 : 1;
        return likeness >= SimilarFrom || (LetterSet.MayBeWithin(one.Letters, other.Letters, slips) && DamerauLevenshtein.Within(longer, shorter, slips) <= slips)
            ? Similar
            : Different;
    }

    // J for John, Rob for Robert, John for John Michael, Michael for John Michael.
    private static bool IsShortForm(string longer, string shorter)
    {
        if (longer.StartsWith(shorter, StringComparison.Ordinal))
        {
            return shorter.Length is 1 or >= 3 || longer[shorter.Length] == ' ';
        }

        return shorter.Length > 1 && longer.Length > shorter.Length + 1 && longer.EndsWith(shorter, StringComparison.Ordinal)
            && longer[longer.Length - shorter.Length - 1] == ' ';
    }

    private static string Bare(string latin) => latin.Replace(" ", "", StringComparison.Ordinal);
}
