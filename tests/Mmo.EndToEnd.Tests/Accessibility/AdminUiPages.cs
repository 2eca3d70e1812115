using System.Text.RegularExpressions;
using Mmo.EndToEnd.Tests.HostileInput;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>The addresses of all pages, read from what the admin UI's modules declare: a new page is walked by itself.</summary>
internal static partial class AdminUiPages
{
    /// <summary>Begins the tour and leads on to its first page: there is nothing to look at.</summary>
    private const string Tour = "/tour";

    /// <summary>Where the thing of a page with an id comes from.</summary>
    private static readonly Dictionary<string, string> Things = new()
    {
        ["/profiles/:id"] = "/api/cdp/profile",
        ["/profiles/:id/merge"] = "/api/cdp/profile",
        ["/profiles/:id/unmerge"] = "/api/cdp/profile",
        ["/match-reviews/:id"] = "/api/cdp/match-review",
        ["/segments/:id"] = "/api/cdp/segment",
        ["/sources/:id/webhook"] = "/api/cdp/webhook",
        ["/imports/:id"] = "/api/cdp/import",
        ["/sources/:id/plan"] = "/api/cdp/source",
        ["/journeys/:id"] = "/api/campaign/journey",
        ["/journeys/:id/people"] = "/api/campaign/journey",
        ["/templates/:id"] = "/api/content-hub/email-template",
        ["/leads/:id"] = "/api/crm-sync/lead",
        ["/reports/journeys/:id"] = "/api/campaign/journey",
        ["/settings/roles/:id"] = "/api/identity/role",
    };

    public static IReadOnlyList<string> Of(FilledCompany company) =>
        ["/", .. Declared().Where(path => path != Tour).Select(path => path.Contains(":id", StringComparison.Ordinal) ? path.Replace(":id", IdOf(company, path), StringComparison.Ordinal) : path)];

    private static IEnumerable<string> Declared()
    {
        var modules = Directory.GetFiles(Path.Combine(Repository.Root, "host", "admin-ui", "src", "modules"), "index.tsx", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Length == 6);
        foreach (var text in modules.Order(StringComparer.Ordinal).Select(File.ReadAllText))
        {
            var setting = "";
            foreach (var path in DeclaredPath().Matches(text).Select(m => m.Groups["path"].Value))
            {
                // A path without a slash is one of the settings, and one that begins with a colon a detail of the setting before it.
                setting = path[0] is '/' or ':' ? setting : $"/settings/{path}";
                yield return path[0] switch { '/' => path, ':' => $"{setting}/{path}", _ => setting };
            }
        }
    }

    private static string IdOf(FilledCompany company, string path) => Things.TryGetValue(path, out var thing)
        ? company.Ids[thing]
        : throw new InvalidOperationException($"Say in AdminUiPages of what the page {path} is.");

    [GeneratedRegex(@"\bpath: '(?<path>[^']+)'")]
    private static partial Regex DeclaredPath();
}
