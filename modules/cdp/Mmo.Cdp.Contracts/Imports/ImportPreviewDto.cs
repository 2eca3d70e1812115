namespace Mmo.Cdp.Imports;

/// <summary>A file as it is read.</summary>
public sealed class ImportPreviewDto
{
    /// <summary>utf-8 or gb18030.</summary>
    public required string Encoding { get; init; }

    /// <summary>The character between cells.</summary>
    public required string Delimiter { get; init; }

    /// <summary>The columns in their order.</summary>
    public IReadOnlyList<ImportPreviewColumnDto> Columns { get; init; } = [];

    /// <summary>The first rows; cells of more than 200 characters are cut.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>What to look at before it is mapped: names that are there twice, rows with more cells than columns.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The earlier import whose file had the same columns, by which they are suggested; null where each goes by its name.</summary>
    public string? LikeImport { get; init; }

    /// <summary>Of people: whom that one let rows update or make.</summary>
    public ImportMatchRule MatchRule { get; init; }

    /// <summary>Of orders and events: what that one called the event.</summary>
    public string? EventName { get; init; }
}
