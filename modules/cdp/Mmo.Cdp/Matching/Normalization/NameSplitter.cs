using Mmo.Cdp.Matching.Chinese;

namespace Mmo.Cdp.Matching.Normalization;

/// <summary>Splits a full name into surname and given name.</summary>
internal static class NameSplitter
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "dr", "prof", "sir" };
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "bin", "ibn", "al", "el", "ter", "ten", "st",
    };

    /// <param name="folded">As <see cref="TextNormalizer.Fold"/> leaves it.</param>
    public static (string? Surname, string? Given) Split(string folded)
    {
        var words = TextNormalizer.Words(folded);
        if (words.Length == 0)
        {
            return (null, null);
        }

        if (ChineseText.IsChinese(words))
        {
            var name = words.Replace(" ", "", StringComparison.Ordinal);
            var length = ChineseSurnames.LengthIn(name);
            return (name[..length], length < name.Length ? name[length..] : null);
        }

        // "Smith, John" says which is which.
        if (folded.IndexOf(',', StringComparison.Ordinal) is var comma and > 0)
        {
            return (NullIfEmpty(TextNormalizer.Words(folded[..comma])), NullIfEmpty(TextNormalizer.Words(folded[(comma + 1)..])));
        }

        var parts = words.Split(' ').SkipWhile(w => Titles.Contains(w)).ToArray();
        if (parts.Length < 2)
        {
            return (null, NullIfEmpty(string.Join(' ', parts)));
        }

        var first = parts.Length - 1;
        while (first > 1 && Particles.Contains(parts[first - 1]))
        {
            first--;
        }

        return (string.Join(' ', parts[first..]), string.Join(' ', parts[..first]));
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
