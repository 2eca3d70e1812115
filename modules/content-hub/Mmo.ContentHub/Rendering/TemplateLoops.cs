using System.Collections;
using System.Text.RegularExpressions;

namespace Mmo.ContentHub.Rendering;

/// <summary>
/// What the loops of a template may cost at most. A loop that writes nothing meets no bound of length, so that loops inside loops over two
/// items each already run for ever: what they multiply to is reckoned before the template is filled.
/// </summary>
internal static partial class TemplateLoops
{
    private const double MaxRounds = 1_000_000;

    /// <summary>
    /// How deep loops stand inside each other. Any section counts that is no condition: over a list, it is a loop too,
    /// whatever its name begins with. Parts, which may call
    /// each other and are refused in new templates, count as endless.
    /// </summary>
    public static int DepthOf(string source)
    {
        // Inside raw blocks and comments nothing ends a loop.
        var isRaw = source.Contains("{{{{", StringComparison.Ordinal);
        source = TemplateComments.Blank(source);
        if (Part().IsMatch(source))
        {
            return int.MaxValue;
        }

        var (depth, deepest) = (0, 0);
        foreach (Match section in Section().Matches(source))
        {
            if (section.Groups["end"].Success)
            {
                depth -= isRaw ? 0 : 1;
            }
            else
            {
                deepest = Math.Max(deepest, ++depth);
            }

            depth = Math.Max(depth, 0);
        }

        return deepest;
    }

    /// <summary>False where loops that deep over the values could take too long.</summary>
    public static bool MayRun(int depth, IDictionary values) => depth < 2 || Math.Pow(Math.Max(LargestOf(values), 2), depth) <= MaxRounds;

    private static int LargestOf(object? value) => value switch
    {
        IDictionary pairs => Math.Max(pairs.Count, pairs.Values.Cast<object?>().Select(LargestOf).DefaultIfEmpty().Max()),
        IList list => Math.Max(list.Count, list.Cast<object?>().Select(LargestOf).DefaultIfEmpty().Max()),
        _ => 0,
    };

    [GeneratedRegex(@"\{\{~?#?\s*[>*]")]
    private static partial Regex Part();

    [GeneratedRegex(@"\{\{~?\s*(?:(?<end>/)|#)(?>\s*)(?!(?:if|unless|with)[\s~}])")]
    private static partial Regex Section();
}
