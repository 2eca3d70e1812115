using System.Text.RegularExpressions;
using Mmo.Localization;

namespace Mmo.Cdp.Conditions;

/// <summary>
/// Puts a sentence together from templates: <c>{Name}</c> takes a value or writes a clause, <c>[…]</c> is an operator, the rest plain words.
/// </summary>
internal sealed partial class SentenceBuilder(IMmoTexts texts)
{
    private readonly List<SentencePartDto> _parts = [];

    public void Write(string key, string path, params (string Name, SentencePartKind Kind, object? Value)[] slots)
    {
        foreach (Match match in Piece().Matches(texts.Get($"Sentence:{key}")))
        {
            if (match.Groups["slot"] is { Success: true } name)
            {
                var slot = Array.Find(slots, s => s.Name == name.Value);
                if (slot.Value is Action write)
                {
                    write();
                }
                else
                {
                    Add(slot.Value?.ToString() ?? "", slot.Kind, path);
                }
            }
            else if (match.Groups["operator"] is { Success: true } words)
            {
                Add(words.Value, SentencePartKind.Operator, path);
            }
            else
            {
                Add(match.Value, SentencePartKind.Plain, path);
            }
        }
    }

    public void Add(string text, SentencePartKind kind, string path)
    {
        if (text.Length > 0)
        {
            _parts.Add(new SentencePartDto(text, kind, path));
        }
    }

    public ConditionSentenceDto Build() => new() { Text = string.Concat(_parts.Select(p => p.Text)), Parts = _parts };

    [GeneratedRegex(@"\{(?<slot>\w+)\}|\[(?<operator>[^\]]+)\]|[^{\[]+")]
    private static partial Regex Piece();
}
