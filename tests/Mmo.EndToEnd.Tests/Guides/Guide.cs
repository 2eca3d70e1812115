using System.Text.RegularExpressions;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>A document for readers: the README or a file of <c>docs</c>, without its code.</summary>
internal sealed partial class Guide
{
    private readonly string _folder;

    private Guide(string file)
    {
        Name = Path.GetRelativePath(Repository.Root, file);
        _folder = Path.GetDirectoryName(file)!;
        Text = Code().Replace(File.ReadAllText(file), "");
    }

    public string Name { get; }

    public string Text { get; }

    /// <summary>Words set in bold.</summary>
    public IEnumerable<string> BoldWords => Bold().Matches(Text).Select(m => m.Groups["words"].Value);

    /// <summary>The files of the pictures that it shows.</summary>
    public IEnumerable<string> Pictures => Picture().Matches(Text).Select(m => Path.GetFullPath(Path.Combine(_folder, m.Groups["file"].Value)));

    /// <summary>Links that lead to no file and to no heading.</summary>
    public IEnumerable<string> DeadLinks => Link().Matches(Text).Select(m => m.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal) && !LeadsSomewhere(target));

    /// <summary>Text as it is read: without the marks and the addresses of links.</summary>
    public string ReadText => Link().Replace(Text, m => m.Groups["text"].Value).Replace("**", "", StringComparison.Ordinal);

    public static Guide Read(string name) => new(Path.Combine(Repository.Root, name));

    /// <summary>The README and everything in <c>docs</c>.</summary>
    public static IReadOnlyList<Guide> ReadAll() =>
    [
        Read("README.md"),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => new Guide(file)),
    ];

    private bool LeadsSomewhere(string target)
    {
        var (path, anchor) = target.Split('#', 2) is [var before, var after] ? (before, after) : (target, null);
        var file = path.Length == 0 ? Path.Combine(Repository.Root, Name) : Path.GetFullPath(Path.Combine(_folder, Uri.UnescapeDataString(path)));
        return anchor is null
            ? Path.Exists(file)
            : File.Exists(file) && Heading().Matches(File.ReadAllText(file)).Any(m => AnchorOf(m.Groups["text"].Value) == Uri.UnescapeDataString(anchor));
    }

    /// <summary>As the places that show Markdown make them: small letters, no punctuation, a hyphen for a space.</summary>
    private static string AnchorOf(string heading) =>
        NoAnchor().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*(?<words>.+?)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"!\[[^\]]*\]\((?<file>[^)\s]+)\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"!?\[(?<text>[^\]]*)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoAnchor();
}
