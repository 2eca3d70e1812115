using System.Text.Json;
using System.Text.RegularExpressions;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Guides;

/// <summary>What the product says in Chinese: the texts of the admin UI, and those of the server that it shows.</summary>
internal sealed partial class UiWords
{
    private readonly HashSet<string> _words = [];
    private readonly List<Regex> _withValues = [];

    private UiWords(IEnumerable<string> texts)
    {
        foreach (var text in texts.Distinct())
        {
            if (Value().IsMatch(text))
            {
                _withValues.Add(PatternOf(text));
            }
            else
            {
                _words.Add(text);
            }
        }
    }

    public static UiWords Read() => new(
        Files("host/admin-ui/src", "zh.json").Concat(Files("modules", "zh-Hans.json")).Concat(Files("src", "zh-Hans.json"))
            .SelectMany(file => TextsOf(JsonDocument.Parse(File.ReadAllText(file)).RootElement)));

    /// <summary>Whether exactly this stands somewhere: word for word, or with a number or a name put in.</summary>
    public bool Contain(string words) => _words.Contains(words) || _withValues.Any(pattern => pattern.IsMatch(words));

    private static IEnumerable<string> Files(string folder, string name) =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), name, SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar) is var parts
                && !parts.Contains("bin") && !parts.Contains("obj") && !parts.Contains("node_modules"));

    private static IEnumerable<string> TextsOf(JsonElement texts) => texts.ValueKind == JsonValueKind.String
        ? [texts.GetString()!]
        : texts.EnumerateObject().SelectMany(text => TextsOf(text.Value));

    /// <summary>A value in 「」 is a name, any other a number: "第{{version}}版" is no text about people.</summary>
    private static Regex PatternOf(string text)
    {
        var pattern = Value().Split(text).Select(Regex.Escape).Aggregate((before, after) => before + (before.EndsWith('「') ? "[^「」]+" : @"[\d,]+") + after);
        return new Regex($"^{pattern}$");
    }

    [GeneratedRegex(@"\{\{[^}]*\}\}|\{\w+\}")]
    private static partial Regex Value();
}
