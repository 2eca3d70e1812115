using System.Text.RegularExpressions;

namespace Mmo.ContentHub.Rendering;

/// <summary>The text that stands for a sentence of Handlebars; one that is not known keeps its words behind a sentence of ours.</summary>
internal static partial class TemplateSentence
{
    private const int LongestToken = 30;

    public static (string Code, IReadOnlyDictionary<string, object?> Data) Of(string reason)
    {
        if (Unparseable().Match(reason) is { Success: true } token && token.Groups["token"].Value is var text)
        {
            // Where it never saw the end of the statement, the braces are at fault and not what stands in them.
            return text.IndexOf("}}", StringComparison.Ordinal) is var end and > 0
                ? With("NotUnderstood", ("Token", text[..Math.Min(end, LongestToken)].Trim()))
                : With("BracesDoNotMatch", ("Start", "{{"), ("End", "}}"));
        }

        if (Unknown().Match(reason) is { Success: true } unknown)
        {
            return With("FunctionUnknown", ("Name", unknown.Groups["name"].Value.TrimStart('#')));
        }

        return Arguments().Match(reason) is { Success: true } arguments ? With("FunctionArguments", ("Name", arguments.Groups["name"].Value))
            : reason.StartsWith("Invalid argument list for conditional", StringComparison.Ordinal) ? With("ConditionArguments")
            : reason.StartsWith("Reached end of template in the middle of a comment", StringComparison.Ordinal) ? With("CommentNotClosed")
            : reason.StartsWith("blockParams", StringComparison.Ordinal) || reason.StartsWith("multiple blockParams", StringComparison.Ordinal) ? With("BarMisplaced")
            : reason.StartsWith("Unexpected token", StringComparison.Ordinal) ? With("ValueMissing")
            : Braces().IsMatch(reason) ? With("BracesDoNotMatch", ("Start", "{{"), ("End", "}}"))
            : With("TemplateSyntax", ("Reason", Place().Replace(reason, "").Trim()));
    }

    /// <summary>What it could not read, to the end of the statement; null where that was not the trouble.</summary>
    public static string? UnreadOf(string reason) => Unparseable().Match(reason) is { Success: true } found ? found.Groups["token"].Value.Split("}}")[0] : null;

    private static (string, IReadOnlyDictionary<string, object?>) With(string code, params (string Name, object? Value)[] data) =>
        ($"ContentHub:{code}", data.ToDictionary(d => d.Name, d => d.Value));

    [GeneratedRegex("^Reached unparseable token in expression: (?<token>.*?)\\s*(Occured at.*)?$")]
    private static partial Regex Unparseable();

    [GeneratedRegex("^Template references a helper that cannot be resolved. (Block)?Helper '(?<name>[^']+)'")]
    private static partial Regex Unknown();

    [GeneratedRegex(@"^\{\{(?<name>[^}]+)\}\} helper must have")]
    private static partial Regex Arguments();

    [GeneratedRegex("^(Reached end of template|Starting and ending handlebars)")]
    private static partial Regex Braces();

    [GeneratedRegex("Occured at: [0-9]+:[0-9]+")]
    private static partial Regex Place();
}
