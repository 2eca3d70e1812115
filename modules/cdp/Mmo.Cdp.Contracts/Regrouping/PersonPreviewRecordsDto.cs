namespace Mmo.Cdp.Regrouping;

/// <summary>How many things of one kind another module keeps about a person.</summary>
/// <param name="Kind">The kind, <c>campaign.enrolments</c>.</param>
/// <param name="Label">Its name in the reader's language.</param>
/// <param name="Count">How many.</param>
/// <param name="FollowingCount">How many of these come along with events that are taken out of a part.</param>
public sealed record PersonPreviewRecordsDto(string Kind, string Label, long Count, long FollowingCount);
