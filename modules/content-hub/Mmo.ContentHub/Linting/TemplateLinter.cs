using Mmo.Cdp.Attributes;
using Mmo.ContentHub.Rendering;
using Mmo.ContentHub.Templates;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Localization;

namespace Mmo.ContentHub.Linting;

/// <summary>Looks a template over before somebody sends it.</summary>
internal sealed class TemplateLinter(IAttributeAppService attributes, TemplateRenderer renderer, IMmoTexts texts) : ITransientDependency
{
    private static readonly HashSet<string> Roots = ["person", "event", .. PreviewModel.Links];

    public async Task<IReadOnlyList<LintFindingDto>> LintAsync(EmailTemplateContentDto template, CancellationToken cancellationToken)
    {
        try
        {
            renderer.Check(template);
        }
        catch (MmoValidationException exception)
        {
            return [.. exception.Errors.Select(Syntax)];
        }

        var known = (await attributes.GetListAsync(cancellationToken)).Items.Select(a => a.Key).ToHashSet();
        var findings = new List<LintFindingDto>();
        foreach (var (field, source) in new[] { ("subject", template.Subject), ("html", template.Html), ("text", template.Text ?? "") })
        {
            findings.AddRange(Functions(field, source));
            findings.AddRange(Variables(field, source, known));
        }

        findings.AddRange(LinkRules.Check(template.Html).Select(f => Finding(f.Severity, "html", f.Line, f.Code, $"ContentHub:Lint.{f.Code}", f.Data)));
        if (!template.Html.Contains("unsubscribeUrl", StringComparison.Ordinal))
        {
            findings.Add(Finding(LintSeverity.Warning, "html", 1, "no-unsubscribe", "ContentHub:Lint.no-unsubscribe"));
        }

        return findings;
    }

    private LintFindingDto Syntax(ValidationError fault)
    {
        int? NumberOf(string name) => fault.Data?.GetValueOrDefault(name) as int?;
        return Finding(LintSeverity.Error, fault.Members[0], NumberOf(TemplateFault.Line) ?? 1, "syntax", fault.Code!, fault.Data) with { Column = NumberOf(TemplateFault.Column) };
    }

    // Handlebars finds out only when somebody's mail is filled.
    private IEnumerable<LintFindingDto> Functions(string field, string source) =>
        from expression in TemplateVariables.Expressions(source)
        where expression.Function is { } name && !TemplateFunctions.IsKnown(name)
        select Finding(
            LintSeverity.Error, field, expression.Line, "unknown-function", "ContentHub:FunctionUnknown",
            new Dictionary<string, object?> { ["Name"] = expression.Function });

    private IEnumerable<LintFindingDto> Variables(string field, string source, HashSet<string> known) =>
        from expression in TemplateVariables.Expressions(source)
        where !expression.IsRelative
        from path in expression.Paths
        let name = path.Split('.', 2)
        let isKnown = name[0] == "person" ? name.Length == 2 && known.Contains(name[1].Split('.')[0].Trim('[', ']')) : Roots.Contains(name[0])
        where !isKnown
        select Finding(
            LintSeverity.Error, field, expression.Line, "unknown-variable", "ContentHub:Lint.unknown-variable",
            new Dictionary<string, object?> { ["Variable"] = path, ["Nearest"] = Nearest(path, known) });

    private static string Nearest(string path, HashSet<string> known)
    {
        var name = path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return known.OrderBy(k => Distance.Between(k, name)).Select(k => $"person.{k}").FirstOrDefault() ?? "person.…";
    }

    private LintFindingDto Finding(
        LintSeverity severity, string field, int line, string code, string textKey, IReadOnlyDictionary<string, object?>? data = null) =>
        new(severity, field, line, code, texts.Get(textKey, data));
}
