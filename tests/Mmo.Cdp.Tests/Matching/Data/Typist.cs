using Mmo.Cdp.Matching.Chinese;

namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>Writes values down as people do: with slips, short forms, exchanged columns.</summary>
internal sealed class Typist(Random random)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private static readonly Dictionary<string, char[]> Homophones = ReadHomophones();

    public bool Chance(double probability) => random.NextDouble() < probability;

    /// <summary>One or two slips: a letter left out, added, replaced, or exchanged with its neighbour.</summary>
    public string Slip(string text)
    {
        text = Once(text);
        return Chance(0.2) ? Once(text) : text;
    }

    /// <summary>A character that sounds the same.</summary>
    public string Homophone(string text)
    {
        var at = random.Next(text.Length);
        return Homophones.TryGetValue(Pinyin.Of(text[at..(at + 1)], false), out var others) && others.Length > 1
            ? $"{text[..at]}{others[random.Next(Math.Min(others.Length, 8))]}{text[(at + 1)..]}"
            : text;
    }

    public string Date(DateOnly date)
    {
        var digits = date.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        return random.Next(4) switch
        {
            0 => $"{digits[..4]}{digits[6..]}{digits[4..6]}",
            1 => date.AddYears(random.Next(-2, 3)).ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture),
            _ => Once(digits),
        };
    }

    private string Once(string text)
    {
        if (text.Length < 2)
        {
            return text;
        }

        var at = random.Next(text.Length);
        var letter = char.IsAsciiDigit(text[at]) ? (char)('0' + random.Next(10)) : Letters[random.Next(26)];
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, $"{letter}"),
            2 => $"{text[..at]}{letter}{text[(at + 1)..]}",
            _ when at + 1 < text.Length => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            _ => text.Remove(at, 1),
        };
    }

    private static Dictionary<string, char[]> ReadHomophones() =>
        Enumerable.Range(0x4e00, 0x5200).Select(c => (char)c).GroupBy(c => Pinyin.Of($"{c}", false)).ToDictionary(g => g.Key, g => g.ToArray());
}
