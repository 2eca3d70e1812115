using System.Text.Json;
using Microsoft.Playwright;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>axe-core on what is shown at this moment: the rules of WCAG 2.2, levels A and AA.</summary>
internal static class Axe
{
    private const string Run = """
        async (elements) => {
          const result = await axe.run(elements, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'], elementRef: true,
          });
          // A drawing may be looked at from afar; what is small there stands in the panel of its step too (2.5.8, equivalent).
          const zoom = (e) => new DOMMatrix(getComputedStyle(e.closest('.react-flow__viewport') ?? e).transform).a;
          const counts = (v, n) => v.id !== 'target-size' || zoom(n.element) >= 1;
          return {
            passes: result.passes.length,
            violations: result.violations
              .map((v) => ({ text: `${v.id} (${v.help})`, nodes: v.nodes.filter((n) => counts(v, n)) }))
              .filter((v) => v.nodes.length > 0)
              .map((v) => `${v.text}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`),
          };
        }
        """;

    private static readonly Lazy<Task<string>> Script = new(ReadScriptAsync);

    /// <summary>The whole of a page.</summary>
    public static Task<(IReadOnlyList<string> Violations, int Passes)> CheckAsync(IPage page) => CheckAsync(page.Locator("html"));

    /// <summary>What is wrong in these elements, each as a sentence with the places; and how many rules had something to look at and passed.</summary>
    public static async Task<(IReadOnlyList<string> Violations, int Passes)> CheckAsync(ILocator elements)
    {
        var page = elements.Page;
        if (await page.EvaluateAsync<bool>("() => typeof axe === 'undefined'"))
        {
            await page.EvaluateAsync(await Script.Value);
        }

        // A button that works is paler for the moment.
        await page.WaitForFunctionAsync("() => !document.querySelector('.ant-btn-loading')");
        var result = await elements.EvaluateAllAsync<JsonElement>(Run);
        return ([.. result.GetProperty("violations").EnumerateArray().Select(v => v.GetString()!)], result.GetProperty("passes").GetInt32());
    }

    private static async Task<string> ReadScriptAsync()
    {
        await NodePackages.EnsureAsync();
        return await File.ReadAllTextAsync(Path.Combine(Repository.NodeFolder, "node_modules", "axe-core", "axe.min.js"));
    }
}
