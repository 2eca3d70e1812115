using System.Globalization;
using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Enrolments;

/// <summary>Compares the properties of an event with the filters of a node. A number written as text counts as a number.</summary>
internal static class PropertyMatch
{
    /// <param name="filters">All must hold.</param>
    /// <param name="properties">The event's properties.</param>
    /// <param name="trigger">The properties of the event that started the journey, where there is one.</param>
    public static bool All(IReadOnlyList<PropertyFilter> filters, JsonElement properties, JsonElement? trigger = null) =>
        filters.All(filter => Holds(filter, properties, trigger));

    public static JsonElement? At(JsonElement? element, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (element is not { ValueKind: JsonValueKind.Object } || !element.Value.TryGetProperty(name, out var inner))
            {
                return null;
            }

            element = inner;
        }

        return element is { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } ? null : element;
    }

    /// <summary>A value as a key: the same text for the same value.</summary>
    public static string? TextOf(JsonElement? value) => value?.ValueKind switch
    {
        null => null,
        JsonValueKind.String => value.Value.GetString(),
        _ => value.Value.GetRawText(),
    };

    private static bool Holds(PropertyFilter filter, JsonElement properties, JsonElement? trigger)
    {
        var actual = At(properties, filter.Path);
        var wanted = filter.TriggerPath is { } path ? At(trigger, path) : filter.Value;
        return filter.Operator switch
        {
            PropertyOperator.Exists => actual is not null,
            PropertyOperator.Missing => actual is null,
            PropertyOperator.Ne => !AreEqual(actual, wanted),
            PropertyOperator.Eq => AreEqual(actual, wanted),
            PropertyOperator.In => wanted is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().Any(item => AreEqual(actual, item)),
            PropertyOperator.Contains => Contains(actual, wanted),
            _ => Compare(actual, wanted) is { } order && filter.Operator switch
            {
                PropertyOperator.Gt => order > 0,
                PropertyOperator.Gte => order >= 0,
                PropertyOperator.Lt => order < 0,
                _ => order <= 0,
            },
        };
    }

    private static bool AreEqual(JsonElement? a, JsonElement? b)
    {
        if (a is not { } left || b is not { } right)
        {
            return false;
        }

        return NumberOf(left) is { } x && NumberOf(right) is { } y
            ? x == y
            : string.Equals(TextOf(left), TextOf(right), StringComparison.Ordinal);
    }

    private static bool Contains(JsonElement? actual, JsonElement? wanted) => actual switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Any(item => AreEqual(item, wanted)),
        { ValueKind: JsonValueKind.String } text => TextOf(wanted) is { } part && text.GetString()!.Contains(part, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static int? Compare(JsonElement? a, JsonElement? b) =>
        a is { } left && b is { } right && NumberOf(left) is { } x && NumberOf(right) is { } y ? x.CompareTo(y) : null;

    private static decimal? NumberOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDecimal(out var number) => number,
        JsonValueKind.String when decimal.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
