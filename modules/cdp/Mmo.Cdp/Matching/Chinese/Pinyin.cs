using System.Text;

namespace Mmo.Cdp.Matching.Chinese;

/// <summary>How Chinese characters are read: 王 is <c>wang2</c>. Of several readings the usual one, in a surname that of the surname.</summary>
internal static class Pinyin
{
    private static readonly Lazy<Dictionary<char, string>> Readings = new(ReadReadings);
    private static readonly Lazy<HashSet<string>> Syllables = new(() => [.. Readings.Value.Values.Select(r => r.TrimEnd('0', '1', '2', '3', '4', '5'))]);

    /// <summary>The syllables with their tones, a space between each two; what is no Chinese character stays as it is.</summary>
    public static string Of(string text, bool isSurname)
    {
        if (isSurname && ChineseSurnames.ReadingOf(text) is { } reading)
        {
            return reading;
        }

        var syllables = new StringBuilder(text.Length * 6);
        foreach (var c in text)
        {
            if (syllables.Length > 0)
            {
                syllables.Append(' ');
            }

            if (Readings.Value.TryGetValue(c, out var syllable))
            {
                syllables.Append(syllable);
            }
            else
            {
                syllables.Append(c);
            }
        }

        return syllables.ToString();
    }

    public static string WithoutTones(string syllables) => new([.. syllables.Where(c => !char.IsAsciiDigit(c))]);

    /// <summary>A Chinese surname in Latin letters is one of these.</summary>
    public static bool IsSyllable(string text) => Syllables.Value.Contains(text);

    private static Dictionary<char, string> ReadReadings()
    {
        var readings = new Dictionary<char, string>();
        foreach (var line in ChineseTable.Lines("pinyin"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var reading = line[..space];
            foreach (var c in line.AsSpan(space + 1))
            {
                readings[c] = reading;
            }
        }

        return readings;
    }
}
