using HandlebarsDotNet;
using Mmo.ContentHub.Templates;
using Mmo.ErrorHandling;

namespace Mmo.ContentHub.Rendering;

/// <summary>A compiled template; may be used by several threads at once.</summary>
internal sealed class PreparedTemplate(
    HandlebarsTemplate<TextWriter, object, object> subject,
    HandlebarsTemplate<TextWriter, object, object> html,
    HandlebarsTemplate<TextWriter, object, object> text,
    int loopDepth)
{
    private const int MaxSubject = 998;
    private const int MaxBody = 1_000_000;

    /// <summary>Fills it for one person. A model that cannot be rendered has a fault instead, and stops nobody else.</summary>
    public RenderedEmail? Render(RenderModel model, out ValidationError? fault)
    {
        fault = null;
        try
        {
            var values = PlainValues.Of(model.Values);
            if (!TemplateLoops.MayRun(loopDepth, values))
            {
                throw new TemplateException("ContentHub:LoopsTooLong");
            }

            return new RenderedEmail(
                model.Key,
                // A line break in a value must not make a header of its own.
                Fill(subject, values, MaxSubject).ReplaceLineEndings(" ").Trim(),
                ActiveLinks.Remove(Fill(html, values, MaxBody)),
                Fill(text, values, MaxBody));
        }
        catch (Exception exception)
        {
            // Whatever it is: the others of the batch are filled all the same.
            fault = Fault(exception);
            return null;
        }
    }

    private static ValidationError Fault(Exception exception)
    {
        var (code, data) = exception switch
        {
            TemplateException own => (own.Code, own.Values),
            HandlebarsException => TemplateSentence.Of(exception.Message.ReplaceLineEndings(" ")),
            _ => ("ContentHub:StatementIncomplete", new Dictionary<string, object?>()),
        };
        return new ValidationError(code, ["html"], code, data);
    }

    private static string Fill(HandlebarsTemplate<TextWriter, object, object> template, object values, int maxLength)
    {
        using var writer = new BoundedWriter(maxLength);
        template(writer, values, null!);
        return writer.ToString();
    }
}
