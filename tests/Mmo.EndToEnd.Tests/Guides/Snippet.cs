using System.Text.RegularExpressions;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>A piece of code that a guide shows, and the JSON that it says comes back.</summary>
/// <param name="Language">What stands behind the fence: <c>sh</c>, <c>js</c>, <c>js browser</c>.</param>
/// <param name="Code">The code, with the guide's placeholders.</param>
/// <param name="Answer">The JSON block that follows at once; null where there is none.</param>
internal sealed partial record Snippet(string Language, string Code, string? Answer)
{
    /// <summary>The snippets of a guide in <c>docs</c>, in their order.</summary>
    public static IReadOnlyList<Snippet> ReadAll(string guide)
    {
        var blocks = Fence().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", guide)));
        return
        [
            .. blocks.Select((block, n) => (Block: block, Next: n + 1 < blocks.Count ? blocks[n + 1] : null))
                .Where(b => LanguageOf(b.Block) != "json")
                .Select(b => new Snippet(
                    LanguageOf(b.Block), b.Block.Groups["code"].Value,
                    b.Next is { } next && LanguageOf(next) == "json" ? next.Groups["code"].Value : null)),
        ];
    }

    /// <summary>All blocks of a guide: what stands behind the fence, and the code.</summary>
    public static IReadOnlyList<(string Language, string Code)> ReadBlocks(string guide) =>
        [.. Fence().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", guide))).Select(b => (LanguageOf(b), b.Groups["code"].Value))];

    private static string LanguageOf(Match block) => block.Groups["language"].Value.Trim();

    [GeneratedRegex("^```(?<language>[^\n]*)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
