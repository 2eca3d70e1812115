namespace Mmo.ContentHub.Templates;

/// <summary>A template filled for one person.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Html">The HTML; show it in a sandboxed frame.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Missing">Variables that this person has no value for: they read as nothing.</param>
public sealed record EmailPreviewDto(string Subject, string Html, string Text, IReadOnlyList<string> Missing);
