using Mmo.ContentHub.Templates;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Localization;

namespace Mmo.ContentHub.Rendering;

/// <summary>Words the faults of templates where they are shown as a sentence: with their place.</summary>
internal sealed class TemplateFaults(TemplateRenderer renderer, IMmoTexts texts) : ISingletonDependency
{
    /// <summary>Refuses a draft that is no template.</summary>
    public void Check(EmailTemplateContentDto draft)
    {
        try
        {
            renderer.Check(draft);
        }
        catch (MmoValidationException exception)
        {
            throw new MmoValidationException([.. exception.Errors.Select(e => new ValidationError(Sentence(e), e.Members))]);
        }
    }

    public string Sentence(ValidationError fault)
    {
        var text = texts.Get(fault.Code!, fault.Data);
        return fault.Data is { } data && data.TryGetValue(TemplateFault.Line, out var line) ? At((int)line!, (int)data[TemplateFault.Column]!, text) : text;
    }

    public string Sentence(LintFindingDto finding) => finding.Column is { } column ? At(finding.Line, column, finding.Message) : finding.Message;

    private string At(int line, int column, string text) =>
        texts.Get("ContentHub:At", new Dictionary<string, object?> { ["Line"] = line, ["Column"] = column, ["Fault"] = text });
}
