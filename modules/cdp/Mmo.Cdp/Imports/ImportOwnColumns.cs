using CsvHelper;
using Mmo.Localization;

namespace Mmo.Cdp.Imports;

/// <summary>
/// The two columns that the platform adds to a file of faulty rows. In a file that comes back they are known by their names, in either language:
/// they mean nothing, and the cells of such a file are read as they were before they went into a spreadsheet.
/// </summary>
internal sealed class ImportOwnColumns
{
    private const string Row = "ImportError:Row";
    private const string Reason = "ImportError:Reason";

    private readonly HashSet<int> _columns = [];

    private ImportOwnColumns()
    {
    }

    /// <summary>True when the file is one of faulty rows.</summary>
    public bool AreThere => _columns.Count > 0;

    public static string[] Names(IMmoTexts texts) => [texts.Get(Row), texts.Get(Reason)];

    /// <summary>Those among the columns of a file; none unless both are there.</summary>
    public static ImportOwnColumns In(IReadOnlyList<string> headers, IMmoTexts texts)
    {
        var own = new ImportOwnColumns();
        foreach (var culture in MmoLocalizationOptions.Cultures)
        {
            var (row, reason) = (IndexOf(headers, texts.Find(culture, Row)), IndexOf(headers, texts.Find(culture, Reason)));
            if (row >= 0 && reason >= 0)
            {
                own._columns.UnionWith([row, reason]);
            }
        }

        return own;
    }

    public bool Contains(int column) => _columns.Contains(column);

    /// <summary>A cell as it was first written.</summary>
    public string Read(string cell) => AreThere ? SpreadsheetText.Unguard(cell) : cell;

    /// <summary>A cell of the reader's row as it was first written; null for an empty one.</summary>
    public string? Cell(CsvReader row, int column) =>
        column >= row.FieldCount || Read(row.GetString(column).Trim()).Trim() is not { Length: > 0 } text ? null : text;

    private static int IndexOf(IReadOnlyList<string> headers, string? name)
    {
        for (var i = 0; i < headers.Count; i++)
        {
            if (headers[i].Trim() == name)
            {
                return i;
            }
        }

        return -1;
    }
}
