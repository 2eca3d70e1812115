namespace Mmo.BiReporting;

/// <summary>An amount of one currency.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record MoneyDto(decimal Amount, string Currency);
