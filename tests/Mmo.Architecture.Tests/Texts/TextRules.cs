using System.Text.RegularExpressions;

namespace Mmo.Architecture.Tests.Texts;

/// <summary>A14: every key in both languages, with the same placeholders; every code, permission and setting has a text.</summary>
internal static partial class TextRules
{
    public static IEnumerable<Violation> SameInBothLanguages(IReadOnlyDictionary<string, string> chinese, IReadOnlyDictionary<string, string> english)
    {
        foreach (var key in chinese.Keys.Except(english.Keys))
        {
            yield return new Violation(key, "has no English text.");
        }

        foreach (var key in english.Keys.Except(chinese.Keys))
        {
            yield return new Violation(key, "has no Chinese text.");
        }

        foreach (var key in chinese.Keys.Intersect(english.Keys).Where(k => !Placeholders(chinese[k]).SetEquals(Placeholders(english[k]))))
        {
            yield return new Violation(key, "has other placeholders in Chinese than in English.");
        }
    }

    public static IEnumerable<Violation> Complete(IEnumerable<string> keys, IReadOnlyDictionary<string, string> texts) =>
        keys.Where(key => !texts.ContainsKey(key)).Select(key => new Violation(key, "has no text."));

    /// <summary>One word for one thing: texts that use another than the glossary does.</summary>
    public static IEnumerable<Violation> OneWord(IEnumerable<KeyValuePair<string, string>> texts, IReadOnlyDictionary<string, string> glossary) =>
        from text in texts
        from word in glossary
        where text.Value.Contains(word.Key, StringComparison.Ordinal)
        select new Violation(text.Key, $"says {word.Key}, the glossary says {word.Value}.");

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{[A-Za-z]\w*\}")]
    private static partial Regex Placeholder();
}
