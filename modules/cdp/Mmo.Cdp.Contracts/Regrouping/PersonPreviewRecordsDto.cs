namespace Mmo.Cdp.Regrouping;

/// <summary>How many things of one kind another module keeps about a person.</summary>
/// <param name="Kind">The kind, <c>campaign.enrolments</c>.</param>
/// <param name="Label">Its name in the reader's language.</param>
/// <param name="Count">How many.</param>
public sealed record PersonPreviewRecordsDto(string Kind, string Label, long Count);
