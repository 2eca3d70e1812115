namespace Mmo.Cdp.Matching.Chinese;

/// <summary>Chinese characters: whether text is written in them, and their simplified forms.</summary>
internal static class ChineseText
{
    private static readonly Lazy<Dictionary<char, char>> Simplified = new(ReadSimplified);

    public static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf';

    /// <summary>It has a Chinese character.</summary>
    public static bool IsChinese(string text)
    {
        foreach (var c in text)
        {
            if (IsChinese(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each traditional character in its simplified form.</summary>
    public static string Simplify(string text) =>
        IsChinese(text) ? string.Create(text.Length, text, static (form, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                form[i] = Simplified.Value.GetValueOrDefault(from[i], from[i]);
            }
        }) : text;

    private static Dictionary<char, char> ReadSimplified()
    {
        var forms = new Dictionary<char, char>();
        foreach (var line in ChineseTable.Lines("simplified"))
        {
            for (var i = 0; i + 1 < line.Length; i += 2)
            {
                forms[line[i]] = line[i + 1];
            }
        }

        return forms;
    }
}
