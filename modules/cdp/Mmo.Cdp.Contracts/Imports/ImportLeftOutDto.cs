namespace Mmo.Cdp.Imports;

/// <summary>Cells that are left out for one reason, of rows that are taken in.</summary>
public sealed class ImportLeftOutDto
{
    /// <summary>Why.</summary>
    public required ImportLeftOutReason Reason { get; init; }

    /// <summary>How many cells.</summary>
    public required long Count { get; init; }

    /// <summary>The first few.</summary>
    public IReadOnlyList<ImportLeftOutCellDto> Examples { get; init; } = [];
}
