using System.Text.RegularExpressions;
using HandlebarsDotNet;
using Mmo.ErrorHandling;

namespace Mmo.ContentHub.Rendering;

/// <summary>Says in the reader's language what Handlebars found; its own sentences are English and speak to programmers.</summary>
internal static partial class TemplateFault
{
    public static MmoValidationException Of(string field, Exception exception)
    {
        // Of some faults Handlebars has no sentence of its own: {{#each}} without a list runs out of its arguments.
        if (exception is not HandlebarsException)
        {
            return new MmoValidationException(field, "ContentHub:StatementIncomplete");
        }

        var reason = exception.Message.ReplaceLineEndings(" ");
        if (Unclosed().Match(reason) is { Success: true } unclosed)
        {
            var name = unclosed.Groups["name"].Value.TrimStart('#', '^', '~');
            return new MmoValidationException(field, "ContentHub:BlockNotClosed", ("Start", "{{#" + name + "}}"), ("End", "{{/" + name + "}}"));
        }

        if (Unopened().Match(reason) is { Success: true } unopened)
        {
            return new MmoValidationException(field, "ContentHub:BlockNotOpened", ("End", "{{/" + unopened.Groups["name"].Value.TrimStart('/') + "}}"));
        }

        return Braces().IsMatch(reason)
            ? new MmoValidationException(field, "ContentHub:BracesDoNotMatch", ("Start", "{{"), ("End", "}}"))
            : new MmoValidationException(field, "ContentHub:TemplateSyntax", ("Reason", reason));
    }

    [GeneratedRegex("^Reached end of template before (raw )?block (helper )?expression '(?<name>[^']+)'")]
    private static partial Regex Unclosed();

    [GeneratedRegex("^A closing element '(?<name>[^']+)'")]
    private static partial Regex Unopened();

    [GeneratedRegex("^Reached (end of template|unparseable token)")]
    private static partial Regex Braces();
}
