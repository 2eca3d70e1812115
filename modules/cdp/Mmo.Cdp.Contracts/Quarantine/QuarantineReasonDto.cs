namespace Mmo.Cdp.Quarantine;

/// <summary>A reason to refuse an event.</summary>
/// <param name="Reason">Its key.</param>
/// <param name="Label">Its words, in the language of the answer.</param>
public sealed record QuarantineReasonDto(string Reason, string Label);
