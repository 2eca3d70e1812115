using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Mmo.Campaign.Tracking;

/// <summary>
/// Tells by its request whether a link was fetched by a machine. The image proxies of Gmail, Yahoo and QQ fetch when a person looks, so they
/// count as people; Apple's privacy protection fetches whether or not anybody does, and calls itself Mozilla/5.0 and nothing more.
/// </summary>
internal static partial class MachineVisit
{
    public static bool Is(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return agent.Trim() == "Mozilla/5.0" || Agent().IsMatch(agent)
            || Says(request, "Purpose") || Says(request, "Sec-Purpose") || Says(request, "X-Purpose") || Says(request, "X-Moz");
    }

    /// <summary>Fetched ahead, in case somebody should want it.</summary>
    private static bool Says(HttpRequest request, string header) => request.Headers[header].ToString() is var value
        && (value.Contains("prefetch", StringComparison.OrdinalIgnoreCase) || value.Contains("preview", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"bot\b|crawl|spider|slurp|scanner|preview|prefetch|proofpoint|mimecast|barracuda|messagelabs|trendmicro|fireeye|safelinks|symantec|sophos|forcepoint|zscaler|"
        + @"virustotal|urlscan|facebookexternalhit|^(?:curl|wget|python|java|go-http-client|okhttp|libwww|apache-httpclient|node|axios|ruby)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Agent();
}
