namespace Mmo.Cdp.Imports;

/// <summary>Why a row was not taken in, as it stands in its table.</summary>
internal sealed class ImportErrorRow
{
    public long RowNo { get; init; }

    public string Reason { get; init; } = "";

    public string? Detail { get; init; }

    public int? ColumnNo { get; init; }
}
