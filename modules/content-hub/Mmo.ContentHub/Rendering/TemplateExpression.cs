namespace Mmo.ContentHub.Rendering;

/// <summary>An expression in a template.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Paths">The variables it reads.</param>
/// <param name="IsRelative">True inside each or with, where paths begin at the item.</param>
/// <param name="Function">The function that it calls, if any.</param>
internal sealed record TemplateExpression(int Line, IReadOnlyList<string> Paths, bool IsRelative, string? Function = null);
