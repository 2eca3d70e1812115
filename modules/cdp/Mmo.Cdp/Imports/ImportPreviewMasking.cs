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
        LikeImport = preview.LikeImport,
        MatchRule = preview.MatchRule,
        EventName = preview.EventName,
    };

    /// <summary>A cell by what its column is, by its name, and by what it looks like.</summary>
    public static string Masked(string cell, string name, ImportColumnDto? meant) =>
        string.IsNullOrWhiteSpace(cell) ? cell
        : meant is { Target: ImportTarget.Identifier, Key: { } type } ? Masking.Identifier(IdentifierTypes.Find(type) ?? IdentifierKind.Other, cell.Trim())
        : PersonalTrait(name, meant) is { } trait ? Masking.Value(trait, cell)
        : QuarantineMasking.MaskedText(cell) ?? cell;

    private static string? PersonalTrait(string name, ImportColumnDto? meant) =>
        meant is { Target: ImportTarget.Attribute, Key: { } key } && TimelineProperties.IsPersonal(key) ? TraitNames.Find(key) ?? TraitNames.Name
        : TimelineProperties.IsPersonal(name.Trim()) ? TraitNames.Find(name.Trim()) ?? TraitNames.Name
        : null;

    // A file without a header names no column: what its first row says is a cell like any other.
    private static string Masked(string cell, ImportPreviewColumnDto? column) => Masked(cell, column?.Name ?? "", column?.Suggested);
}
