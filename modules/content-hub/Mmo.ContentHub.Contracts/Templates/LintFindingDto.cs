namespace Mmo.ContentHub.Templates;

/// <summary>Something that looks wrong in a template.</summary>
/// <param name="Severity">Errors block publishing, warnings do not.</param>
/// <param name="Field"><c>subject</c>, <c>html</c> or <c>text</c>.</param>
/// <param name="Line">The line in the field, from 1.</param>
/// <param name="Code">The kind of finding, for example <c>unknown-variable</c>.</param>
/// <param name="Message">What is wrong and what to do, in the language of the request.</param>
/// <param name="Column">The column in the line, from 1, where it is known.</param>
public sealed record LintFindingDto(LintSeverity Severity, string Field, int Line, string Code, string Message, int? Column = null);
