using System.Text.RegularExpressions;
using Mmo.ErrorHandling;

namespace Mmo.ContentHub.Rendering;

/// <summary>
/// What a template may hold before Handlebars and the HTML parser see it. Their work grows with the square of an expression's length, of the
/// number of expressions and of the depth of tags, and they recurse: one expression that nests thousands deep overflows the stack, which ends the
/// process, since no program can catch that.
/// </summary>
internal static partial class TemplateBounds
{
    /// <summary>More than this many expressions take a second and more to compile.</summary>
    public const int MaxExpressions = 500;

    /// <summary>The longest expression, from brace to brace.</summary>
    public const int MaxExpressionLength = 500;

    /// <summary>The most functions inside one expression.</summary>
    public const int MaxParentheses = 20;

    /// <summary>Newsletters have two or three thousand.</summary>
    public const int MaxTags = 10_000;

    public static void CheckTags(string field, string html)
    {
        if (Tag().Count(html) > MaxTags)
        {
            throw new MmoValidationException(field, "ContentHub:TooManyTags", ("Max", MaxTags));
        }
    }

    public static void CheckExpressions(string field, string source)
    {
        var count = 0;
        for (var start = source.IndexOf("{{", StringComparison.Ordinal); start >= 0; start = source.IndexOf("{{", start, StringComparison.Ordinal))
        {
            var end = source.IndexOf("}}", start, StringComparison.Ordinal);
            var expression = source.AsSpan(start, (end < 0 ? source.Length : end) - start).TrimStart('{');
            var index = start;
            start += Math.Max(source.AsSpan(start).IndexOfAnyExcept('{'), 2);
            if (expression.TrimStart('~') is ['!', ..])
            {
                continue;
            }

            if (expression.Length > MaxExpressionLength || expression.Count('(') > MaxParentheses)
            {
                throw TemplateFault.At(
                    field, source, index, "ContentHub:ExpressionTooLong", ("Max", MaxExpressionLength), ("Parentheses", MaxParentheses));
            }

            if (end >= 0 && !EndsHere(expression))
            {
                throw TemplateFault.At(field, source, index, "ContentHub:BracesInText", ("Expression", expression[..Math.Min(expression.Length, 40)].ToString()));
            }

            // Parts that call each other multiply without writing a letter, and nobody registers any.
            if (expression.TrimStart("~#").TrimStart() is ['>' or '*', ..])
            {
                throw TemplateFault.At(field, source, index, "ContentHub:NoPartials");
            }

            // Handlebars takes it for a variable of that name, and the end of the block for text that fits nowhere, or for nothing at all.
            if (end >= 0 && WithoutSubject().IsMatch(expression))
            {
                throw TemplateFault.At(field, source, index, "ContentHub:StatementIncomplete");
            }

            count += expression is ['/', ..] ? 0 : 1;
        }

        if (count > MaxExpressions)
        {
            throw new MmoValidationException(field, "ContentHub:TooManyExpressions", ("Max", MaxExpressions));
        }
    }

    /// <summary>False where the braces that seem to end it stand in a quotation or in [ ]: for Handlebars it goes on behind them.</summary>
    private static bool EndsHere(ReadOnlySpan<char> expression)
    {
        var closing = '\0';
        for (var i = 0; i < expression.Length; i++)
        {
            var character = expression[i];
            if (character == '\\' && i + 1 < expression.Length && expression[i + 1] is '"' or '\'')
            {
                return false;
            }

            closing = closing == '\0'
                ? character switch { '"' => '"', '\'' => '\'', '[' => ']', _ => '\0' }
                : character == closing ? '\0' : closing;
        }

        return closing == '\0';
    }

    [GeneratedRegex(@"^~?[#^]\s*(if|unless|each|with)\s*~?$")]
    private static partial Regex WithoutSubject();

    [GeneratedRegex("<[A-Za-z]")]
    private static partial Regex Tag();
}
