using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Mmo.Cdp.Imports;

namespace Mmo.Cdp.Webhooks;

/// <summary>Reads the times that other systems write: ISO 8601, as people write them, seconds or milliseconds since 1970.</summary>
internal static class DeliveryTime
{
    // What lies beyond is milliseconds: in seconds it would be the year 5138.
    private const double MaxSeconds = 100_000_000_000;
    private const double MaxMilliseconds = 253_402_300_800_000;

    // No time is longer, as it stands in JSON.
    private const int MaxLength = 100;

    /// <summary>Null for what is no time. The zone holds where the text names none.</summary>
    public static DateTimeOffset? Read(JsonElement value, TimeZoneInfo zone) => value.ValueKind switch
    {
        _ when JsonMarshal.GetRawUtf8Value(value).Length > MaxLength => null,
        JsonValueKind.Number when value.TryGetDouble(out var number) => Epoch(number),
        JsonValueKind.String => Text(value.GetString()!.Trim(), zone),
        _ => null,
    };

    private static DateTimeOffset? Text(string text, TimeZoneInfo zone)
    {
        if (ImportCells.Time(text, zone) is { } time && !text.Contains('T', StringComparison.Ordinal))
        {
            return time;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Epoch(number);
        }

        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var written))
        {
            return null;
        }

        return written.Kind == DateTimeKind.Unspecified ? ImportCells.InZone(written, zone) : new DateTimeOffset(written).ToUniversalTime();
    }

    private static DateTimeOffset? Epoch(double number)
    {
        var milliseconds = Math.Abs(number) < MaxSeconds ? number * 1000 : number;
        return milliseconds is >= 0 and < MaxMilliseconds ? DateTimeOffset.UnixEpoch.AddTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond)) : null;
    }
}
