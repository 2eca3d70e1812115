namespace Mmo.Cdp.Imports;

/// <summary>How far a trial or a run is.</summary>
/// <param name="Row">The last row that was seen to.</param>
internal sealed record ImportPlace(long Row);
