namespace Mmo.Cdp.Consents;

/// <summary>A consent that an event grants or withdraws.</summary>
/// <param name="Channel"><c>email</c> or <c>sms</c>.</param>
/// <param name="Purpose"><c>marketing</c>, …</param>
/// <param name="IsGranted">False withdraws.</param>
/// <param name="Address">The address, normalised; null for every address of that channel that the person is known by.</param>
/// <param name="Reason">Why, where somebody said so.</param>
/// <param name="UserId">By whose hand, where it was by hand.</param>
internal sealed record ConsentChange(string Channel, string Purpose, bool IsGranted, string? Address, string? Reason = null, Guid? UserId = null);
