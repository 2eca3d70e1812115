using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Quarantine;

namespace Mmo.Cdp.Imports;

/// <summary>The first rows of a file for who may not see personal data: masked by what their column is, and whatever looks like an address or a number.</summary>
internal static class ImportPreviewMasking
{
    public static ImportPreviewDto Masked(ImportPreviewDto preview) => new()
    {
        Encoding = preview.Encoding,
        Delimiter = preview.Delimiter,
        Columns = preview.Columns,
        Rows = [.. preview.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select((cell, i) => Masked(cell, i < preview.Columns.Count ? preview.Columns[i] : null))])],
        Remarks = preview.Remarks,
    };

    // A file without a header names no column: what its first row says is a cell like any other.
    private static string Masked(string cell, ImportPreviewColumnDto? column)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return cell;
        }

        return column?.Suggested is { Target: ImportTarget.Identifier, Key: { } type } ? Masking.Identifier(IdentifierTypes.Find(type) ?? IdentifierKind.Other, cell.Trim())
            : column is not null && TimelineProperties.IsPersonal(column.Name.Trim()) ? Masking.Value(TraitNames.Find(column.Name.Trim()) ?? TraitNames.Name, cell)
            : QuarantineMasking.MaskedText(cell) ?? cell;
    }
}
