using System.Text.RegularExpressions;

namespace Mmo.ContentHub.Rendering;

/// <summary>Finds the variables that a template uses.</summary>
internal static partial class TemplateVariables
{
    private static readonly HashSet<string> Words = ["else", "this", "true", "false", "null", "undefined", "as"];

    /// <summary>The variables of the outermost level, as paths: <c>person.name</c>. Inside each and with, paths are relative and left out.</summary>
    public static IReadOnlyList<string> Of(params string[] sources) =>
        [.. sources.SelectMany(source => Expressions(source)).Where(e => !e.IsRelative).SelectMany(e => e.Paths).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The expressions of a template with their lines.</summary>
    public static IEnumerable<TemplateExpression> Expressions(string source)
    {
        var relativeDepth = 0;
        var blocks = new Stack<bool>();
        foreach (Match match in Expression().Matches(source))
        {
            var inner = match.Value.Trim('{', '}', '~').Trim();
            var line = source.AsSpan(0, match.Index).Count('\n') + 1;
            if (inner.Length == 0 || inner[0] == '!')
            {
                continue;
            }

            if (inner[0] == '/')
            {
                relativeDepth -= blocks.TryPop(out var wasRelative) && wasRelative ? 1 : 0;
                continue;
            }

            yield return new TemplateExpression(line, [.. PathsOf(inner)], relativeDepth > 0, FunctionOf(inner));
            if (inner[0] is '#' or '^' && inner.Length > 1)
            {
                var changesContext = inner.StartsWith("#each", StringComparison.Ordinal) || inner.StartsWith("#with", StringComparison.Ordinal);
                blocks.Push(changesContext);
                relativeDepth += changesContext ? 1 : 0;
            }
        }
    }

    // {{default person.name "…"}}: what stands before arguments is called. Blocks have their own few words, which Handlebars knows.
    private static string? FunctionOf(string inner) =>
        inner[0] is '#' or '^' || Word().Matches(inner.TrimStart('&')) is not { Count: > 1 } words || words[0].Value[0] is '"' or '\'' ? null : words[0].Value;

    private static IEnumerable<string> PathsOf(string inner)
    {
        var words = Word().Matches(inner.TrimStart('#', '^', '&', '>')).Select(m => m.Value).ToArray();
        var isBlock = inner[0] is '#' or '^';

        // With arguments, or in a block, the first word is a function and no variable.
        var variables = isBlock || words.Length > 1 ? words.Skip(1) : words;
        return variables.Where(w => w[0] is not ('"' or '\'' or '@') && !char.IsDigit(w[0]) && !Words.Contains(w) && !w.StartsWith("this.", StringComparison.Ordinal)
            && !w.StartsWith("../", StringComparison.Ordinal) && !TemplateFunctions.Names.Contains(w));
    }

    [GeneratedRegex(@"\{\{\{?[^{}]*\}?\}\}")]
    private static partial Regex Expression();

    // A quoted text, or a path with [segments in brackets].
    [GeneratedRegex("\"[^\"]*\"|'[^']*'|(?:[^\\s()\\[\\]=|]|\\[[^\\]]*\\])+")]
    private static partial Regex Word();
}
