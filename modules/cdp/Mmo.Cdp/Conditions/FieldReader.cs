using System.Text.Json;

namespace Mmo.Cdp.Conditions;

/// <summary>Reads the fields of one JSON object and remembers which were asked for, so that a misspelt one is noticed.</summary>
internal sealed class FieldReader(JsonElement json, string path, ConditionFaults faults)
{
    private readonly HashSet<string> _known = [];

    public string PathOf(string field) => path.Length == 0 ? field : $"{path}.{field}";

    /// <summary>True when the field is there and not null.</summary>
    public bool Has(string field) => Find(field) is not null;

    public JsonElement? Any(string field)
    {
        var value = Find(field);

        // A text that is no text (half a surrogate pair) must be found out here, where it is answered as a fault.
        _ = value?.ToString();
        foreach (var item in value is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default)
        {
            _ = item.ToString();
        }

        return value;
    }

    public string? Text(string field)
    {
        var text = OptionalText(field);
        if (text is null && !Has(field))
        {
            faults.Add(PathOf(field), "FieldMissing", ("Field", field));
        }

        return text;
    }

    public string? OptionalText(string field)
    {
        if (Find(field) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            faults.Add(PathOf(field), "NotAText", ("Field", field));
            return null;
        }

        var text = value.GetString()!;
        if (text.Length is 0 or > ConditionLimits.MaxTextLength || text.Contains('\0', StringComparison.Ordinal))
        {
            faults.Add(PathOf(field), "BadText", ("Max", ConditionLimits.MaxTextLength));
            return null;
        }

        return text;
    }

    public TEnum Enum<TEnum>(string field, TEnum otherwise)
        where TEnum : struct, Enum => Has(field) ? Enum<TEnum>(field) : otherwise;

    public TEnum Enum<TEnum>(string field)
        where TEnum : struct, Enum
    {
        var text = Text(field);
        if (text is null)
        {
            return default;
        }

        // By name only: the parser of the framework would also take a number.
        var name = System.Enum.GetNames<TEnum>().FirstOrDefault(n => JsonNamingPolicy.CamelCase.ConvertName(n) == text);
        if (name is not null)
        {
            return System.Enum.Parse<TEnum>(name);
        }

        var allowed = string.Join(", ", System.Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName));
        faults.Add(PathOf(field), "NotAllowed", ("Value", text), ("Allowed", allowed));
        return default;
    }

    public Guid Id(string field)
    {
        var text = Text(field);
        if (text is null)
        {
            return Guid.Empty;
        }

        if (!Guid.TryParse(text, out var id))
        {
            faults.Add(PathOf(field), "NotAnId", ("Field", field));
        }

        return id;
    }

    public bool Flag(string field, bool otherwise)
    {
        if (Find(field) is not { } value)
        {
            return otherwise;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            faults.Add(PathOf(field), "NotTrueOrFalse", ("Field", field));
            return otherwise;
        }

        return value.GetBoolean();
    }

    public int? Whole(string field)
    {
        if (Find(field) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        faults.Add(PathOf(field), "NotAWholeNumber", ("Field", field));
        return null;
    }

    public JsonElement[] List(string field)
    {
        if (Find(field) is not { } value)
        {
            faults.Add(PathOf(field), "FieldMissing", ("Field", field));
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            faults.Add(PathOf(field), "NotAList", ("Field", field));
            return [];
        }

        return [.. value.EnumerateArray()];
    }

    public JsonElement? Object(string field)
    {
        if (Find(field) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return value;
        }

        faults.Add(PathOf(field), "NotAnObject");
        return null;
    }

    public void RefuseTheRest()
    {
        foreach (var field in json.EnumerateObject().Where(f => !_known.Contains(f.Name)))
        {
            faults.Add(PathOf(field.Name), "UnknownField", ("Field", field.Name));
        }
    }

    private JsonElement? Find(string field)
    {
        _known.Add(field);
        return json.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}
