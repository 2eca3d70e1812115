using System.Net;
using System.Text.RegularExpressions;

namespace Mmo.ContentHub.Rendering;

/// <summary>
/// Takes the address from links that would run something. What a template says itself is judged when it is saved; what a value says comes
/// from whoever sent the event, and a whole address may be one.
/// </summary>
internal static partial class ActiveLinks
{
    public static string Remove(string html) => Href().Replace(html, match =>
        IsActive(WebUtility.HtmlDecode(match.Groups["url"].Value)) ? $"{match.Groups["head"].Value}\"#\"" : match.Value);

    // Browsers pass over white space and control characters within the scheme.
    private static bool IsActive(string url) => Scheme().IsMatch(string.Concat(url.Where(c => c > ' ' && !char.IsControl(c))));

    [GeneratedRegex("""(?<head>[\s/"'](?:xlink:)?(?:href|src|action|formaction)\s*=\s*)(?:"(?<url>[^"]*)"|'(?<url>[^']*)'|(?<url>[^\s"'>]+))""", RegexOptions.IgnoreCase)]
    private static partial Regex Href();

    [GeneratedRegex("^(?:javascript|vbscript|data):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
