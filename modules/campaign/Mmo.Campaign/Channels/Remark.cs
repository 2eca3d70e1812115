using System.Text.Json;
using System.Text.RegularExpressions;
using Mmo.Campaign.Smtp;
using Mmo.Json;
using Mmo.Localization;

namespace Mmo.Campaign.Channels;

/// <summary>
/// A sentence of our own about a mail server or a send, as <c>key|data</c> behind a mark: stored by a worker, told in the language of who reads. What a
/// server said is a <see cref="Quotation"/>, stays as the server said it, and stands in the same columns.
/// </summary>
internal sealed partial record Remark(string Key, IReadOnlyDictionary<string, object?> Data)
{
    // A control character, which no quotation holds: no server can speak in our voice.
    private const char Mark = '\u0002';
    private const string Missing = "…";

    public static Remark Of(string key, params (string Name, object? Value)[] data) => new($"Campaign:{key}", data.ToDictionary(d => d.Name, d => d.Value));

    /// <summary>Also what was stored before quotations were cut, or cannot be read any more, is told as it may be shown.</summary>
    public static string? Tell(string? stored, IMmoTexts texts) => stored is null ? null : Read(stored)?.Tell(texts) ?? Quotation.Of(stored.TrimStart(Mark));

    public string Tell(IMmoTexts texts)
    {
        // A sentence may have got another parameter since the remark was stored.
        var wanted = Placeholder().Matches(texts.Get(Key)).Select(m => m.Groups[1].Value).Distinct();
        return texts.Get(Key, wanted.ToDictionary(name => name, object? (name) => Data.GetValueOrDefault(name) ?? Missing));
    }

    public override string ToString() => $"{Mark}{Key}|{JsonSerializer.Serialize(Data, MmoJson.Options)}";

    private static Remark? Read(string stored)
    {
        if (!stored.StartsWith(Mark) || stored[1..].Split('|', 2) is not [{ } key, { } data])
        {
            return null;
        }

        try
        {
            // Each value is read here, since half a character in it is found only then.
            var values = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(data, MmoJson.Options);
            return values is null ? null : new Remark(key, values.ToDictionary(v => v.Key, v => v.Value.ValueKind == JsonValueKind.Null ? null : (object?)v.Value.ToString()));
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\{([A-Za-z]\w*)\}")]
    private static partial Regex Placeholder();
}
