using System.Globalization;
using System.Text.Json;
using Mmo.Cdp.Imports;

namespace Mmo.Cdp.Webhooks;

/// <summary>Reads the times that other systems write: ISO 8601, as people write them, seconds or milliseconds since 1970.</summary>
internal static class DeliveryTime
{
    // What lies beyond is milliseconds: in seconds it would be the year 5138.
    private const double MaxSeconds = 100_000_000_000;
    private const double MaxMilliseconds = 253_402_300_800_000;

    /// <summary>Null for what is no time. The zone holds where the text names none.</summary>
    public static DateTimeOffset? Read(JsonElement value, TimeZoneInfo zone) => value.ValueKind switch
    {
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

        if (written.Kind != DateTimeKind.Unspecified)
        {
            return new DateTimeOffset(written).ToUniversalTime();
        }

        var local = zone.IsInvalidTime(written) ? written.AddHours(1) : written;
        var offset = zone.GetUtcOffset(local);

        // At the ends of the calendar there is nothing to shift to.
        return local.Ticks - offset.Ticks < DateTime.MinValue.Ticks || local.Ticks - offset.Ticks > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(local, offset).ToUniversalTime();
    }

    private static DateTimeOffset? Epoch(double number)
    {
        var milliseconds = Math.Abs(number) < MaxSeconds ? number * 1000 : number;
        return milliseconds is >= 0 and < MaxMilliseconds ? DateTimeOffset.UnixEpoch.AddTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond)) : null;
    }
}
