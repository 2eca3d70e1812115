namespace Mmo.Cdp.Quarantine;

/// <summary>How many events were refused for a reason.</summary>
/// <param name="Reason">Its key.</param>
/// <param name="Label">Its words, in the language of the answer.</param>
/// <param name="Count">How many.</param>
public sealed record QuarantineReasonCountDto(string Reason, string Label, long Count);
