using System.Text.Json;

namespace Mmo.Cdp.Conditions;

/// <summary>Reads single values; what cannot be read becomes a fault and a harmless stand-in.</summary>
internal sealed class ValueReader(TimeZoneInfo zone, ConditionFaults faults)
{
    public string Text(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= ConditionLimits.MaxTextLength } text
            && !text.Contains('\0', StringComparison.Ordinal))
        {
            return text;
        }

        faults.Add(path, value.ValueKind == JsonValueKind.String ? "BadText" : "ValueNotText", ("Max", ConditionLimits.MaxTextLength));
        return "";
    }

    public decimal Number(JsonElement? value, string path)
    {
        if (value is { ValueKind: JsonValueKind.Number } json && json.TryGetDecimal(out var number) && Math.Abs(number) <= ConditionLimits.MaxNumber)
        {
            return number;
        }

        faults.Add(path, value is null ? "FieldMissing" : "ValueNotNumber", ("Field", "value"));
        return 0;
    }

    public bool Flag(JsonElement value, string path)
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        faults.Add(path, "ValueNotFlag");
        return false;
    }

    public (DateTimeOffset From, DateTimeOffset To) Moment(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.String && LocalTimes.Range(value.GetString()!, zone) is { } range)
        {
            return range;
        }

        faults.Add(path, "NotAMoment", ("Value", value.ToString()));
        return default;
    }

    public TimeSpan Span(JsonElement value, string path)
    {
        var amount = value;
        var unit = TimeUnit.Day;
        if (value.ValueKind == JsonValueKind.Object)
        {
            var fields = new FieldReader(value, path, faults);
            amount = fields.Any("amount") ?? default;
            unit = fields.Enum("unit", TimeUnit.Day);
            fields.RefuseTheRest();
        }

        if (amount.ValueKind == JsonValueKind.Number && amount.TryGetInt32(out var count) && count >= 1
            && LocalTimes.Span(count, unit) <= TimeSpan.FromDays(ConditionLimits.MaxDays))
        {
            return LocalTimes.Span(count, unit);
        }

        faults.Add(path, "BadWindowAmount", ("Max", ConditionLimits.MaxDays));
        return TimeSpan.FromDays(1);
    }

    public JsonElement[] List(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() is > 0 and <= ConditionLimits.MaxListLength)
        {
            return [.. value.EnumerateArray()];
        }

        faults.Add(path, "BadList", ("Max", ConditionLimits.MaxListLength));
        return [];
    }

    public T[] Pair<T>(JsonElement? value, string path, Func<JsonElement?, string, T> read)
    {
        if (value is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 2)
        {
            var pair = new[] { read(list[0], $"{path}[0]"), read(list[1], $"{path}[1]") };
            if (pair[0] is decimal low && pair[1] is decimal high && low > high)
            {
                faults.Add(path, "RangeUpsideDown");
            }

            return pair;
        }

        faults.Add(path, "NotAPair");
        return [default!, default!];
    }
}
