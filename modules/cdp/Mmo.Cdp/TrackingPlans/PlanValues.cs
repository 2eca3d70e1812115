using System.Globalization;
using System.Text;
using System.Text.Json;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>What a value that stands in JSON is.</summary>
internal static class PlanValues
{
    // Milliseconds since 1970 of times between 1973 and 5138: a smaller number is hardly meant as one.
    private const long MinMilliseconds = 100_000_000_000;
    private const long MaxMilliseconds = 100_000_000_000_000;
    private const int MinTimeLength = 10;
    private const int MaxTimeLength = 40;

    public static PlanTypes Of(IEnumerable<PlanPropertyType> types) => types.Aggregate(PlanTypes.Any, (all, type) => all | Of(type));

    /// <summary>True when the value that the reader stands on is of one of the types.</summary>
    public static bool Fits(ref Utf8JsonReader reader, PlanTypes types) => types == PlanTypes.Any || reader.TokenType switch
    {
        JsonTokenType.String => (types & PlanTypes.Text) != 0 || ((types & PlanTypes.Time) != 0 && IsTime(ref reader)),
        JsonTokenType.Number => (types & PlanTypes.Number) != 0
            || ((types & PlanTypes.WholeNumber) != 0 && IsWhole(ref reader))
            || ((types & PlanTypes.Time) != 0 && reader.TryGetInt64(out var milliseconds) && milliseconds is >= MinMilliseconds and < MaxMilliseconds),
        JsonTokenType.True or JsonTokenType.False => (types & PlanTypes.Boolean) != 0,
        JsonTokenType.StartArray => (types & PlanTypes.List) != 0,
        JsonTokenType.StartObject => (types & PlanTypes.Object) != 0,
        _ => true,
    };

    /// <summary>The narrowest type of a value.</summary>
    public static PlanPropertyType? TypeOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => IsTime(ref reader) ? PlanPropertyType.Time : PlanPropertyType.Text,
        JsonTokenType.Number => IsWhole(ref reader) ? PlanPropertyType.WholeNumber : PlanPropertyType.Number,
        JsonTokenType.True or JsonTokenType.False => PlanPropertyType.Boolean,
        JsonTokenType.StartArray => PlanPropertyType.List,
        JsonTokenType.StartObject => PlanPropertyType.Object,
        _ => null,
    };

    private static PlanTypes Of(PlanPropertyType type) => type switch
    {
        PlanPropertyType.Text => PlanTypes.Text,
        PlanPropertyType.Number => PlanTypes.Number,
        PlanPropertyType.WholeNumber => PlanTypes.WholeNumber,
        PlanPropertyType.Boolean => PlanTypes.Boolean,
        PlanPropertyType.Time => PlanTypes.Time,
        PlanPropertyType.List => PlanTypes.List,
        _ => PlanTypes.Object,
    };

    // 12.0 is whole, as it is for JSON Schema.
    private static bool IsWhole(ref Utf8JsonReader reader) =>
        reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 || (reader.TryGetDecimal(out var number) && decimal.Truncate(number) == number);

    // A date begins with its year: what .NET would take for a time ("12", "May") is text.
    private static bool IsTime(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        if (text.Length is < MinTimeLength or > MaxTimeLength || reader.ValueIsEscaped || !char.IsAsciiDigit((char)text[0]) || text[4] is not ((byte)'-' or (byte)'/'))
        {
            return false;
        }

        return reader.TryGetDateTime(out _)
            || DateTimeOffset.TryParse(Encoding.UTF8.GetString(text), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
    }
}
