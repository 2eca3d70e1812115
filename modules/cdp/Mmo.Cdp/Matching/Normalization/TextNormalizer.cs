using System.Globalization;
using System.Text;

namespace Mmo.Cdp.Matching.Normalization;

/// <summary>The form in which text is compared: NFKC (which takes full-width to half-width), lower case, no accents, single spaces.</summary>
internal static class TextNormalizer
{
    private const int MaxLength = 200;

    // What forms and exports write where nothing is known.
    private static readonly HashSet<string> Placeholders = new(StringComparer.Ordinal)
    {
        "null", "undefined", "unknown", "anonymous", "none", "nan", "n/a", "n a", "not available", "未知", "匿名", "无", "不详", "暂无",
    };

    /// <summary>NFKC and lower case, cut to a length that no name or address has.</summary>
    public static string Fold(string text)
    {
        var cut = text.Length > MaxLength ? text[..MaxLength] : text;
        if (Ascii.IsValid(cut))
        {
            return cut.ToLowerInvariant().Trim();
        }

        // A cut or broken surrogate is no Unicode and cannot be normalised.
        cut = cut.IsNormalizable() ? cut : new string([.. cut.Where(c => !char.IsSurrogate(c))]);
        return cut.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Trim();
    }

    /// <summary>Letters and digits with single spaces between them; an apostrophe joins, other punctuation parts.</summary>
    public static string Words(string folded)
    {
        var words = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                words.Append(c);
            }
            else if (c is not ('\'' or '’' or '`' or '·' or '•' or '・') && words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    public static string WithoutAccents(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var bare = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                bare.Append(c switch { 'ø' => 'o', 'ł' => 'l', 'đ' => 'd', 'ı' => 'i', _ => c });
            }
        }

        return bare.ToString().Normalize(NormalizationForm.FormC);
    }

    public static bool IsPlaceholder(string text) => Placeholders.Contains(text);

    /// <summary>The letters and digits alone: an id, a postcode.</summary>
    public static string Code(string folded) => new([.. folded.Where(char.IsLetterOrDigit)]);

    public static bool IsOneCharacterRepeated(string text) => text.Length > 1 && text.AsSpan(1).IndexOfAnyExcept(text[0]) < 0;

    private static bool IsNormalizable(this string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
