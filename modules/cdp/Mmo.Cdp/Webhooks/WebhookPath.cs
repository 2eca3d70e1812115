using System.Text;
using System.Text.Json;
using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// Where a value stands in a delivery: names joined by dots, numbers for places in arrays, alternatives by <c>|</c>. <c>$</c> is the whole
/// delivery, where entries of it are read; <c>header:name</c> is a header; a backslash makes a dot, a bar or itself part of a name.
/// </summary>
internal sealed class WebhookPath
{
    private const string HeaderPrefix = "header:";

    private readonly Alternative[] _alternatives;

    private WebhookPath(string text, Alternative[] alternatives) => (Text, _alternatives) = (text, alternatives);

    public string Text { get; }

    /// <summary>It speaks of nothing that differs from entry to entry.</summary>
    public bool IsShared => _alternatives.All(a => a.Origin != Origin.Item);

    /// <summary>What it finds may be somebody's: by the name of it, or of what it stands in.</summary>
    public bool IsPersonal => _alternatives.Any(a => a.Steps.Any(TimelineProperties.IsPersonal));

    /// <summary>Null for no text; and for a path that says nothing, such as <c>a||b</c> or <c>a..b</c>.</summary>
    public static WebhookPath? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var alternatives = Split(text.Trim(), '|').Select(part => Alternative.Parse(part.Trim())).ToArray();
        return alternatives.Any(a => a is null) ? null : new WebhookPath(text.Trim(), alternatives!);
    }

    /// <summary>The first alternative where something stands: neither nothing, null nor an empty text.</summary>
    public FoundValue? Find(DeliveryItem item)
    {
        foreach (var alternative in _alternatives)
        {
            if (alternative.Find(item) is { } value && value.ValueKind != JsonValueKind.Null && !(value.ValueKind == JsonValueKind.String && value.ValueEquals("")))
            {
                return new FoundValue(value, alternative.Origin == Origin.Item);
            }
        }

        return null;
    }

    // A backslash stays where it is, with what follows it: the steps are cut by the same rule.
    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                part.Append(text[i]).Append(text[++i]);
            }
            else if (text[i] == separator)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
            {
                part.Append(text[i]);
            }
        }

        parts.Add(part.ToString());
        return parts;
    }

    private static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            plain.Append(text[i] == '\\' && i + 1 < text.Length ? text[++i] : text[i]);
        }

        return plain.ToString();
    }

    private enum Origin
    {
        Item,
        Delivery,
        Header,
    }

    private sealed record Alternative(Origin Origin, string[] Steps)
    {
        public static Alternative? Parse(string text)
        {
            if (text.StartsWith(HeaderPrefix, StringComparison.OrdinalIgnoreCase))
            {
                var name = text[HeaderPrefix.Length..].Trim().ToLowerInvariant();
                return name.Length == 0 ? null : new Alternative(Origin.Header, [name]);
            }

            var isWhole = text == "$" || text.StartsWith("$.", StringComparison.Ordinal);
            var rest = isWhole ? text[Math.Min(2, text.Length)..] : text;
            var steps = text == "$" ? [] : Split(rest, '.').Select(Unescape).ToArray();
            return steps.Any(s => s.Length == 0) ? null : new Alternative(isWhole ? Origin.Delivery : Origin.Item, steps);
        }

        public JsonElement? Find(DeliveryItem item) =>
            Origin == Origin.Item ? Find(item.Item)
            : item.Shared.TryGet(this, out var known) ? known
            : item.Shared.Keep(this, Origin == Origin.Delivery ? Find(item.Delivery) : HeaderOf(item));

        private JsonElement? HeaderOf(DeliveryItem item) => item.Headers.TryGetValue(Steps[0], out var text) ? JsonSerializer.SerializeToElement(text) : null;

        private JsonElement? Find(JsonElement at)
        {
            foreach (var step in Steps)
            {
                var isThere = at.ValueKind switch
                {
                    JsonValueKind.Object => at.TryGetProperty(step, out at),
                    JsonValueKind.Array => int.TryParse(step, System.Globalization.NumberStyles.None, null, out var place) && place < at.GetArrayLength() && (at = at[place]).ValueKind != JsonValueKind.Undefined,
                    _ => false,
                };
                if (!isThere)
                {
                    return null;
                }
            }

            return at;
        }
    }
}
