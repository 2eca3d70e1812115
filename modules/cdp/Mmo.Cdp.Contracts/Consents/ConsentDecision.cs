using Mmo.Cdp.People;

namespace Mmo.Cdp.Consents;

/// <summary>A consent that is granted or withdrawn by its person.</summary>
/// <param name="IdempotencyKey">Makes it happen once, however often it is told.</param>
/// <param name="Part">Whose it is.</param>
/// <param name="Consent">The channel, the purpose and the address.</param>
/// <param name="IsGranted">False withdraws it.</param>
/// <param name="Reason">Where it was said: <c>unsubscribe-link</c>, <c>preference-page</c>, …</param>
/// <param name="At">When it was said.</param>
public sealed record ConsentDecision(string IdempotencyKey, PartId Part, ConsentQuestion Consent, bool IsGranted, string Reason, DateTimeOffset At);
