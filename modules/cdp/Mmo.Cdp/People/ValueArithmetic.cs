using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mmo.Cdp.People;

/// <summary>What becomes of a value that is changed by what is there already.</summary>
internal static class ValueArithmetic
{
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The new value as JSON; empty where nothing changes.</summary>
    /// <param name="value">What was observed.</param>
    /// <param name="present">What there is as JSON; empty or JSON's null for nothing.</param>
    public static ReadOnlyMemory<byte> Apply(ObservedValue value, ReadOnlyMemory<byte> present)
    {
        var known = present.Span.SequenceEqual("null"u8) ? default : present;
        return value.Operation switch
        {
            ValueOperation.SetOnce => known.IsEmpty ? value.Json : default,
            ValueOperation.Increment => known.IsEmpty ? value.Json : Sum(known, value.Json),
            ValueOperation.Append => Union(known, value.Json),
            _ => value.Json,
        };
    }

    // To a text nothing is added: it stays.
    private static ReadOnlyMemory<byte> Sum(ReadOnlyMemory<byte> present, ReadOnlyMemory<byte> more)
    {
        var text = present.Span.Trim((byte)'"');
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var one)
            && decimal.TryParse(more.Span, NumberStyles.Float, CultureInfo.InvariantCulture, out var other)
            && Math.Abs(one) < decimal.MaxValue / 2 && Math.Abs(other) < decimal.MaxValue / 2)
        {
            return JsonSerializer.SerializeToUtf8Bytes(one + other);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
            && double.TryParse(more.Span, NumberStyles.Float, CultureInfo.InvariantCulture, out var second)
            && double.IsFinite(first + second)
            ? JsonSerializer.SerializeToUtf8Bytes(first + second)
            : default;
    }

    // A list is a set in its order. One that is full stays.
    private static ReadOnlyMemory<byte> Union(ReadOnlyMemory<byte> present, ReadOnlyMemory<byte> more)
    {
        var known = present.IsEmpty ? [] : JsonNode.Parse(present.Span) is JsonArray array ? array : [JsonNode.Parse(present.Span)];
        var before = known.Count;
        foreach (var entry in JsonNode.Parse(more.Span)!.AsArray())
        {
            if (!known.Any(k => JsonNode.DeepEquals(k, entry)))
            {
                known.Add(entry!.DeepClone());
            }
        }

        if (known.Count == before)
        {
            return default;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(known, Writing);
        return json.Length <= TraitReader.MaxValueLength ? json : default;
    }
}
