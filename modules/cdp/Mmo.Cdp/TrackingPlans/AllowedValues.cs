using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>The values that a property may have. Numbers are equal whatever way they are written.</summary>
internal sealed class AllowedValues
{
    private readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> _texts;
    private readonly HashSet<decimal> _numbers = [];

    public AllowedValues(IEnumerable<string> values)
    {
        var texts = new HashSet<byte[]>(Utf8Names.Comparer);
        foreach (var value in values)
        {
            texts.Add(Encoding.UTF8.GetBytes(value));
            if (decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                _numbers.Add(number);
            }
        }

        _texts = texts.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Of objects and lists nothing is said here.</summary>
    public bool Has(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.ValueIsEscaped ? _texts.Contains(Encoding.UTF8.GetBytes(reader.GetString()!)) : _texts.Contains(reader.ValueSpan),
        JsonTokenType.Number => _texts.Contains(reader.ValueSpan) || (_numbers.Count > 0 && reader.TryGetDecimal(out var number) && _numbers.Contains(number)),
        JsonTokenType.True => _texts.Contains("true"u8),
        JsonTokenType.False => _texts.Contains("false"u8),
        _ => true,
    };
}
