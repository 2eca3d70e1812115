using System.Text.RegularExpressions;

namespace Mmo.ContentHub.Rendering;

/// <summary>Where the blocks of a template do not fit: Handlebars says which, but not where.</summary>
internal static partial class TemplateBlocks
{
    /// <summary>The first block that ends wrongly, or never; null when all fit.</summary>
    /// <param name="Index">Where it stands.</param>
    /// <param name="Open">The name of the block that is open there.</param>
    /// <param name="End">The name of the end that stands there; null when there is none.</param>
    public sealed record Mismatch(int Index, string? Open, string? End);

    public static Mismatch? Find(string source)
    {
        var open = new Stack<(int Index, string Name)>();
        foreach (Match tag in Tag().Matches(TemplateComments.Blank(source)))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["kind"].Value != "/")
            {
                open.Push((tag.Index, name));
            }
            else if (!open.TryPop(out var begun) || begun.Name != name)
            {
                return new Mismatch(tag.Index, begun.Name, name);
            }
        }

        return open.TryPop(out var last) ? new Mismatch(last.Index, last.Name, null) : null;
    }

    // {{^}} alone is an else.
    [GeneratedRegex(@"\{\{~?\s*(?<kind>[#^/])\s*(?<name>[^\s~{}()|]+)")]
    private static partial Regex Tag();
}
