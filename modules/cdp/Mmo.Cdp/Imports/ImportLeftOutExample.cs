namespace Mmo.Cdp.Imports;

/// <summary>A cell that is left out, as it stands with its import.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Row">The row in the file, the header counted.</param>
/// <param name="Column">From 0 on.</param>
/// <param name="Name">As the file names the column.</param>
/// <param name="Value">What stands there.</param>
internal sealed record ImportLeftOutExample(ImportLeftOutReason Reason, long Row, int Column, string Name, string Value);
