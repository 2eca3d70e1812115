namespace Mmo.Campaign.Suppressions;

/// <summary>What was last said about a purpose.</summary>
/// <param name="Purpose"><c>marketing</c>, …</param>
/// <param name="IsGranted">False: withdrawn.</param>
/// <param name="Since">When that was said.</param>
public sealed record AddressConsentDto(string Purpose, bool IsGranted, DateTimeOffset Since);
