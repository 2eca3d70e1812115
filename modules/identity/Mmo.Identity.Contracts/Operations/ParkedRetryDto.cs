namespace Mmo.Identity.Operations;

/// <summary>What became of commits that had been put aside.</summary>
/// <param name="Taken">How many were taken now.</param>
/// <param name="Left">How many failed again.</param>
public sealed record ParkedRetryDto(int Taken, int Left);
