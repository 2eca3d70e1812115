namespace Mmo.Campaign.Preferences;

/// <summary>What an address was asked for.</summary>
/// <param name="Purpose"><c>marketing</c>, …</param>
/// <param name="IsGranted">False: withdrawn, or never asked.</param>
/// <param name="Since">When that was said; null: never asked.</param>
internal sealed record ReaderPurpose(string Purpose, bool IsGranted, DateTimeOffset? Since);
