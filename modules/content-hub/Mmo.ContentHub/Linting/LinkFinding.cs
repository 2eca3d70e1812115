using Mmo.ContentHub.Templates;

namespace Mmo.ContentHub.Linting;

internal sealed record LinkFinding(LintSeverity Severity, int Line, string Code, IReadOnlyDictionary<string, object?> Data);
