using System.Globalization;
using Mmo.Localization;

namespace Mmo.Cdp.Imports;

/// <summary>The columns of a file, without those that the platform added to it.</summary>
internal sealed class ImportFileColumns
{
    private readonly IMmoTexts _texts;
    private readonly ImportOwnColumns _own;
    private readonly string[] _all;

    private ImportFileColumns(string[] all, IMmoTexts texts)
    {
        (_all, _texts, _own) = (all, texts, ImportOwnColumns.In(all, texts));
        Names = [.. all.Where((_, i) => !_own.Contains(i))];
    }

    /// <summary>What the file itself calls them, in its order.</summary>
    public string[] Names { get; }

    public static ImportFileColumns Of(IEnumerable<string> headers, IMmoTexts texts) => new([.. headers], texts);

    public static ImportFileColumns Unnamed(int count, IMmoTexts texts) => new([.. Enumerable.Range(0, count).Select(i => NameOf(i, texts))], texts);

    /// <summary>True for names that a file without a header was given, in either language.</summary>
    public static bool AreUnnamed(IReadOnlyList<string> names, IMmoTexts texts) => names.Count > 0 && MmoLocalizationOptions.Cultures.Any(culture =>
        texts.Find(culture, "ImportError:Column") is { } text && names.Select((name, i) => name.Trim() == Numbered(text, i)).All(isSo => isSo));

    /// <summary>What people call a column.</summary>
    public string NameOf(int column) => column < _all.Length && _all[column].Trim() is { Length: > 0 } name ? name : NameOf(column, _texts);

    /// <summary>The cells of a row under these columns, empty where it ends early, and what is behind them.</summary>
    public (string[] Own, string[] Surplus) Split(IEnumerable<string> row)
    {
        var cells = row.Select(_own.Read).ToArray();
        return (
            [.. Enumerable.Range(0, _all.Length).Where(i => !_own.Contains(i)).Select(i => i < cells.Length ? cells[i] : "")],
            [.. cells.Skip(_all.Length)]);
    }

    private static string NameOf(int column, IMmoTexts texts) => Numbered(texts.Get("ImportError:Column"), column);

    private static string Numbered(string text, int column) =>
        text.Replace("{Number}", (column + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
