namespace Mmo.BiReporting.Journeys;

/// <summary>A value with its interval.</summary>
/// <param name="Value">As counted.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record RangeDto(double Value, double Low, double High);
