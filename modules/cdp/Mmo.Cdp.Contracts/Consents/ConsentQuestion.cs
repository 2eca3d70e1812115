namespace Mmo.Cdp.Consents;

/// <summary>May this address be written to?</summary>
/// <param name="Channel"><c>email</c>, <c>sms</c>, …</param>
/// <param name="Purpose"><c>marketing</c>, …</param>
/// <param name="Address">The address, normalised.</param>
public sealed record ConsentQuestion(string Channel, string Purpose, string Address);
