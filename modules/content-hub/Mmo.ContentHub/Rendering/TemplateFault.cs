using System.Globalization;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using Mmo.ErrorHandling;

namespace Mmo.ContentHub.Rendering;

/// <summary>Says in the reader's language what Handlebars found, and where; its own sentences are English and speak to programmers.</summary>
internal static partial class TemplateFault
{
    public const string Line = "Line";
    public const string Column = "Column";

    /// <summary>A fault of a template that does not compile.</summary>
    public static MmoValidationException Of(string field, string source, Exception exception)
    {
        // Of some faults Handlebars has no sentence of its own: {{#each}} without a list runs out of its arguments.
        if (exception is not HandlebarsException)
        {
            return Anywhere(field, "ContentHub:StatementIncomplete");
        }

        var reason = exception.Message.ReplaceLineEndings(" ");
        if (Block().IsMatch(reason) && TemplateBlocks.Find(source) is { } block)
        {
            var data = new (string, object?)[] { ("Start", $$$"""{{#{{{block.Open}}}}}"""), ("End", $$$"""{{/{{{block.End ?? block.Open}}}}}"""), ("Expected", $$$"""{{/{{{block.Open}}}}}""") };
            var code = block switch { { End: null } => "BlockNotClosed", { Open: null } => "BlockNotOpened", _ => "BlockEndsWrong" };
            return At(field, source, block.Index, $"ContentHub:{code}", data);
        }

        var error = TemplateSentence.Of(reason);
        return PlaceIn(source, reason) is { } index
            ? At(field, source, index, error.Code, [.. error.Data.Select(d => (d.Key, d.Value))])
            : Anywhere(field, error.Code, [.. error.Data.Select(d => (d.Key, d.Value))]);
    }

    public static MmoValidationException At(string field, string source, int index, string code, params (string Name, object? Value)[] data)
    {
        var place = TemplatePlace.Of(source, index);
        return new MmoValidationException(field, code, [.. data, (Line, place.Line), (Column, place.Column)]);
    }

    private static MmoValidationException Anywhere(string field, string code, params (string Name, object? Value)[] data) => new(field, code, data);

    // Handlebars tells how far it had read: the statement that it was reading began before. Of what it cannot read it says the rest of the text.
    private static int? PlaceIn(string source, string reason)
    {
        if (ReadUntil().Match(reason) is not { Success: true } found)
        {
            return null;
        }

        var start = 0;
        for (var line = int.Parse(found.Groups["line"].ValueSpan, CultureInfo.InvariantCulture); line > 0; line--)
        {
            start = source.IndexOf('\n', start) + 1;
        }

        var rest = TemplateSentence.UnreadOf(reason) is { Length: > 0 } unread ? source.LastIndexOf(unread, StringComparison.Ordinal) : -1;
        var end = rest > 0 ? rest : Math.Clamp(start + int.Parse(found.Groups["char"].ValueSpan, CultureInfo.InvariantCulture), 1, source.Length);
        var index = source.LastIndexOf("{{", end - 1, StringComparison.Ordinal);
        return index < 0 ? null : index > 0 && source[index - 1] == '{' ? index - 1 : index;
    }

    [GeneratedRegex("^(Reached end of template before (raw )?block|A closing element)")]
    private static partial Regex Block();

    [GeneratedRegex("Occured at: (?<line>[0-9]+):(?<char>[0-9]+)")]
    private static partial Regex ReadUntil();
}
