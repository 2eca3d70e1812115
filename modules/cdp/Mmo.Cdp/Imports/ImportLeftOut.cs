namespace Mmo.Cdp.Imports;

/// <summary>A cell that is not taken in, while its row is.</summary>
internal sealed record ImportLeftOut(ImportLeftOutReason Reason, int Column, string Value);
