namespace Mmo.Cdp.Attributes;

/// <summary>A value with how often it occurs in the sample.</summary>
/// <param name="Value">The value as text.</param>
/// <param name="Count">How often.</param>
public sealed record ValueCountDto(string Value, long Count);
