namespace Mmo.Cdp.Consents;

/// <summary>What was last said about a consent.</summary>
/// <param name="Consent">The channel, the purpose and the address.</param>
/// <param name="IsGranted">False: it was withdrawn.</param>
/// <param name="Since">When that was said.</param>
public sealed record AddressConsent(ConsentQuestion Consent, bool IsGranted, DateTimeOffset Since);
