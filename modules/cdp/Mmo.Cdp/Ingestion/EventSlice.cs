namespace Mmo.Cdp.Ingestion;

/// <summary>Where an event stands in its request.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Its length.</param>
/// <param name="Depth">How deep it is nested.</param>
/// <param name="KeyStart">Where its own write key stands, quotes included; 0 for none.</param>
/// <param name="KeyLength">The length of that.</param>
internal readonly record struct EventSlice(int Start, int Length, int Depth, int KeyStart, int KeyLength);
