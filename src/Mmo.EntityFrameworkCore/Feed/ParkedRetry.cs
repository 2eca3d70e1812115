namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>What became of the commits that a consumer had parked.</summary>
/// <param name="Taken">How many were taken now.</param>
/// <param name="Left">How many failed again and stay parked.</param>
public sealed record ParkedRetry(int Taken, int Left);
