namespace Mmo.Cdp.Imports;

/// <summary>Why a row is not taken in.</summary>
/// <param name="Reason">Its text has the key <c>ImportFault:…</c>, or that of a refused event.</param>
/// <param name="Detail">What exactly, without personal data.</param>
/// <param name="Column">The column at fault, where it is one.</param>
internal sealed record ImportFault(string Reason, string? Detail, int? Column = null)
{
    public const string TooManyCells = "too-many-cells";
    public const string BadTime = "bad-time";
    public const string TimeOutOfRange = "time-out-of-range";
    public const string NoOrderId = "no-order-id";
    public const string BadValue = "bad-value";
    public const string BadConsent = "bad-consent";
}
