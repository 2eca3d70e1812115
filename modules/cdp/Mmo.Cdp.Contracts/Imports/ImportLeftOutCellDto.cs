namespace Mmo.Cdp.Imports;

/// <summary>A cell that is left out.</summary>
public sealed class ImportLeftOutCellDto
{
    /// <summary>The row in the file, the header counted.</summary>
    public required long Row { get; init; }

    /// <summary>The column, from 0 on.</summary>
    public required int Index { get; init; }

    /// <summary>As the file names it; empty without a header.</summary>
    public required string Name { get; init; }

    /// <summary>What stands there, at most 100 characters; masked for who may not see personal data.</summary>
    public required string Value { get; init; }
}
