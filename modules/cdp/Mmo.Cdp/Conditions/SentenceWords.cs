using System.Globalization;
using System.Text.Json;
using Mmo.Cdp.People;
using Mmo.Localization;

namespace Mmo.Cdp.Conditions;

/// <summary>The words for names and values.</summary>
internal sealed class SentenceWords(IMmoTexts texts, ConditionCatalog catalog)
{
    public string OneJourney => Text("Sentence:OneJourney");

    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public string Attribute(string key) => catalog.Attributes.Find(key)?.Label ?? key;

    public string Segment(Guid id) => catalog.Segments.TryGetValue(id, out var segment) ? segment.Name : id.ToString();

    /// <summary>Events from inside and of the e-commerce specification have a name in each language; others are called what the source calls them.</summary>
    public string Event(string name) => Known($"EventName:{name}") ?? name;

    public string Action(MessageAction action) => Text($"MessageAction:{Name(action)}");

    public string Channel(string? channel) => channel is null ? Text("Channel:any") : Known($"Channel:{channel}") ?? channel;

    public string Purpose(string purpose) => Known($"Purpose:{purpose}") ?? purpose;

    public string Identifier(IdentifierKind kind) => Text($"IdentifierKind:{Name(kind)}");

    public string Compare(ConditionOperator op) => Text($"Sentence:Compare:{Name(op)}");

    public string Number(ConditionOperator op, JsonElement? value) => op == ConditionOperator.Between ? Pair(value) : Plain(value ?? default);

    public string Window(EventWindow? window, bool isNever) => window switch
    {
        null => isNever ? Text("Sentence:Window:never") : "",
        { Type: WindowKind.Rolling, Amount: 1 } => Text($"Sentence:Window:one{window.Unit ?? TimeUnit.Day}"),
        { Type: WindowKind.Rolling } => Text($"Sentence:Window:{Name(window.Unit ?? TimeUnit.Day)}", ("Amount", window.Amount)),
        { From: not null, To: not null } => Text("Sentence:Window:between", ("From", window.From), ("To", window.To)),
        { From: not null } => Text("Sentence:Window:since", ("From", window.From)),
        _ => Text("Sentence:Window:until", ("To", window.To)),
    };

    public string Value(ConditionOperator op, JsonElement? value) => (op, value) switch
    {
        (_, null) => "",
        (ConditionOperator.Between, _) => Pair(value),
        (ConditionOperator.WithinLast or ConditionOperator.MoreThanAgo, _) => Span(op, value.Value),
        (ConditionOperator.AnniversaryWithin, _) => NearDay(value) is { } day ? Text($"Sentence:{day}") : Text("Sentence:Span:day", ("Amount", Plain(value.Value))),
        (_, { ValueKind: JsonValueKind.Array } list) => List([.. list.EnumerateArray().Select(Quoted)]),
        _ => Quoted(value.Value),
    };

    /// <summary>Days ahead that people call by a name: none is today, one is today or tomorrow.</summary>
    public static string? NearDay(JsonElement? value) => value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var days)
        ? days switch { 0 => "Today", 1 => "TodayOrTomorrow", _ => null }
        : null;

    private string Span(ConditionOperator op, JsonElement value)
    {
        var (unit, amount) = value.ValueKind == JsonValueKind.Object
            ? (value.TryGetProperty("unit", out var named) ? named.GetString() : "day", value.GetProperty("amount"))
            : ("day", value);
        return amount is { ValueKind: JsonValueKind.Number } && amount.TryGetInt32(out var number) && number == 1
            ? Text($"Sentence:{Name(op)}:{unit}")
            : Text($"Sentence:Span:{unit}", ("Amount", Plain(amount)));
    }

    private string List(string[] values) => values.Length == 1
        ? values[0]
        : string.Join(Text("Sentence:Comma"), values[..^1]) + Text("Sentence:LastOr") + values[^1];

    private string Pair(JsonElement? value) => value is { ValueKind: JsonValueKind.Array } pair && pair.GetArrayLength() == 2
        ? Text("Sentence:Pair", ("Low", Plain(pair[0])), ("High", Plain(pair[1])))
        : "";

    private string Quoted(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => Text("Sentence:Yes"),
        JsonValueKind.False => Text("Sentence:No"),
        JsonValueKind.String => Text("Sentence:Quoted", ("Text", value.GetString())),
        _ => Plain(value),
    };

    private static string Plain(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
        ? number.ToString("#,0.##########", CultureInfo.InvariantCulture)
        : value.ValueKind == JsonValueKind.Undefined ? "" : value.ToString();

    private string Text(string key, params (string Name, object? Value)[] data) => texts.Get(key, data.ToDictionary(d => d.Name, d => d.Value));

    private string? Known(string key) => texts.Get(key) is var text && text == key ? null : text;
}
