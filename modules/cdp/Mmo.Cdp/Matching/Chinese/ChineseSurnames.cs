namespace Mmo.Cdp.Matching.Chinese;

/// <summary>Surnames of two characters (欧阳), and those that are read otherwise in a name than elsewhere (单, 曾).</summary>
internal static class ChineseSurnames
{
    private static readonly Lazy<Dictionary<string, string>> Readings = new(
        () => ChineseTable.Lines("surnames").Select(l => l.Split(' ', 2)).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal));

    /// <summary>The reading of a whole surname, where it is a special one.</summary>
    public static string? ReadingOf(string surname) => Readings.Value.GetValueOrDefault(surname);

    /// <summary>How many characters of a full name are its surname: two only where a given name is left.</summary>
    public static int LengthIn(string name) => name.Length > 2 && Readings.Value.ContainsKey(ChineseText.Simplify(name[..2])) ? 2 : 1;
}
