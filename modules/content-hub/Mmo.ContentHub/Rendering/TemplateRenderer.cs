using System.Collections.Concurrent;
using HandlebarsDotNet;
using Mmo.ContentHub.Templates;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.ContentHub.Rendering;

/// <summary>
/// Fills templates. Templates are people's own text, so they reach only plain values (never a CLR object), and what they may cost is
/// bounded: length, number of expressions, loops inside loops, size of the answer.
/// </summary>
internal sealed class TemplateRenderer : ISingletonDependency
{
    private const int CachedVersions = 200;

    private readonly IHandlebars _html = Environment(escape: true);
    private readonly IHandlebars _plain = Environment(escape: false);

    // Compiling takes from 4 ms to a second; versions never change, so a compiled one stays good.
    private readonly ConcurrentDictionary<Guid, PreparedTemplate> _prepared = new();

    public PreparedTemplate Prepare(PublishedEmailTemplate version)
    {
        if (_prepared.Count > CachedVersions)
        {
            _prepared.Clear();
        }

        return _prepared.GetOrAdd(version.Id, _ => Compile(version.Subject, version.Html, version.Text));
    }

    /// <summary>Fills a draft.</summary>
    /// <exception cref="MmoValidationException">The draft cannot be compiled or filled.</exception>
    public RenderedEmail Render(EmailTemplateContentDto draft, IReadOnlyDictionary<string, object?> model)
    {
        var text = draft.Text is { Length: > 0 } own ? own : HtmlText.From(draft.Html);
        return Compile(draft.Subject, draft.Html, text).Render(new RenderModel("preview", model), out var fault) ?? throw new MmoValidationException(fault!);
    }

    /// <summary>Refuses a draft that is no template, with the place of the fault.</summary>
    public void Check(EmailTemplateContentDto draft)
    {
        TemplateBounds.CheckTags("html", draft.Html);
        CheckField("subject", draft.Subject, _plain);
        CheckField("html", draft.Html, _html);

        // The text that is made from the HTML is a template too, and may hold braces that tags or entities kept apart.
        var isOwn = draft.Text is { Length: > 0 };
        try
        {
            CheckField(isOwn ? "text" : "html", isOwn ? draft.Text! : HtmlText.From(draft.Html), _plain);
        }
        catch (MmoValidationException made) when (!isOwn)
        {
            // A place in a text that nobody sees leads nowhere.
            throw new MmoValidationException([.. made.Errors.Select(e => e with { Data = e.Data?.Where(d => d.Key is not (TemplateFault.Line or TemplateFault.Column)).ToDictionary() })]);
        }
    }

    private static void CheckField(string field, string source, IHandlebars handlebars)
    {
        TemplateBounds.CheckExpressions(field, source);
        try
        {
            handlebars.Compile(new StringReader(source));
        }
        catch (Exception exception)
        {
            throw TemplateFault.Of(field, source, exception);
        }
    }

    private PreparedTemplate Compile(string subject, string html, string text) => new(
        _plain.Compile(new StringReader(subject)), _html.Compile(new StringReader(html)), _plain.Compile(new StringReader(text)),
        new[] { subject, html, text }.Max(TemplateLoops.DepthOf));

    private static IHandlebars Environment(bool escape)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { NoEscape = !escape, ThrowOnUnresolvedBindingExpression = false });
        TemplateFunctions.Register(handlebars);
        return handlebars;
    }
}
