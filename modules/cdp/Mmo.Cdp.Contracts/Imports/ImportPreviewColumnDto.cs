namespace Mmo.Cdp.Imports;

/// <summary>A column of a file.</summary>
public sealed class ImportPreviewColumnDto
{
    /// <summary>From 0 on.</summary>
    public int Index { get; init; }

    /// <summary>As the file names it; empty without a header.</summary>
    public required string Name { get; init; }

    /// <summary>What it most likely means.</summary>
    public required ImportColumnDto Suggested { get; init; }
}
