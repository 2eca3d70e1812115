using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mmo.ContentHub.Templates;

namespace Mmo.ContentHub.Linting;

/// <summary>Links and pictures that will not work in a mailbox. Addresses are judged by their form; none is opened.</summary>
internal static class LinkRules
{
    // RFC 2606: nobody's. They stand in what a new template begins with.
    private static readonly HashSet<string> ExampleHosts = ["example.com", "www.example.com", "example.org", "www.example.org", "example.net", "www.example.net"];

    public static IEnumerable<LinkFinding> Check(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        foreach (var link in document.QuerySelectorAll("a"))
        {
            if (Judge(link.GetAttribute("href")?.Trim(), isPicture: false) is { } fault)
            {
                yield return Finding(link, fault, link.GetAttribute("href"));
            }
        }

        foreach (var picture in document.QuerySelectorAll("img"))
        {
            if (Judge(picture.GetAttribute("src")?.Trim(), isPicture: true) is { } fault)
            {
                yield return Finding(picture, fault, picture.GetAttribute("src"));
            }

            if (picture.GetAttribute("alt") is null)
            {
                yield return Finding(picture, (LintSeverity.Warning, "picture-without-alt"), picture.GetAttribute("src"));
            }
        }

        foreach (var script in document.QuerySelectorAll("script, form, iframe, object, embed"))
        {
            yield return Finding(script, (LintSeverity.Error, "active-content"), script.LocalName);
        }
    }

    private static (LintSeverity, string)? Judge(string? address, bool isPicture)
    {
        if (string.IsNullOrEmpty(address) || address == "#")
        {
            return (LintSeverity.Error, "link-empty");
        }

        // The whole address may come from a variable.
        if (address.Contains("{{", StringComparison.Ordinal) || (!isPicture && address[0] == '#'))
        {
            return null;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.IsFile)
        {
            return (LintSeverity.Error, "link-relative");
        }

        if (ExampleHosts.Contains(uri.Host))
        {
            return (LintSeverity.Warning, "link-example");
        }

        return uri.Scheme switch
        {
            "https" => uri.Host.Contains('.', StringComparison.Ordinal) ? null : (LintSeverity.Error, "link-host"),
            "http" => uri.Host.Contains('.', StringComparison.Ordinal) ? (LintSeverity.Warning, "link-http") : (LintSeverity.Error, "link-host"),
            "mailto" or "tel" or "sms" when !isPicture => null,
            "cid" or "data" when isPicture => (LintSeverity.Warning, "picture-embedded"),
            _ => (LintSeverity.Error, "link-scheme"),
        };
    }

    private static LinkFinding Finding(IElement element, (LintSeverity Severity, string Code) fault, string? address) => new(
        fault.Severity,
        element.SourceReference?.Position.Line ?? 1,
        fault.Code,
        new Dictionary<string, object?> { ["Address"] = address ?? "" });
}
