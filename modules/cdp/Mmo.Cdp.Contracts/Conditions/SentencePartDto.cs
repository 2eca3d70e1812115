namespace Mmo.Cdp.Conditions;

/// <summary>A piece of a sentence.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The condition it belongs to, as a JSON path: <c>conditions[1]</c>; empty for the root.</param>
public sealed record SentencePartDto(string Text, SentencePartKind Kind, string Path);
