using System.Globalization;

namespace Mmo.Cdp.Imports;

/// <summary>Reads what people write into cells.</summary>
internal static class ImportCells
{
    private static readonly string[] TimeFormats =
    [
        "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日", "yyyy-MM-dd HH:mm", "yyyy/M/d H:mm", "yyyy-MM-dd HH:mm:ss", "yyyy/M/d H:mm:ss",
        "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyyMMddHHmmss", "yyyy年M月d日 H:mm", "yyyy年M月d日 H:mm:ss",
    ];

    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase) { "true", "yes", "y", "1", "是", "同意", "已同意", "订阅", "已订阅" };
    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase) { "false", "no", "n", "0", "否", "不同意", "拒绝", "退订", "已退订" };

    /// <summary>A time as it is written, in the company's zone where it names none; seconds or milliseconds since 1970. Null for what is no time.</summary>
    public static DateTimeOffset? Time(string text, TimeZoneInfo zone)
    {
        if (DateTime.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return InZone(local, zone);
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 100_000_000 and < 100_000_000_000_000)
        {
            return number < 100_000_000_000 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
        }

        return text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var iso)
            ? iso
            : null;
    }

    /// <summary>
    /// The moment of a time that names no zone; an hour that the clocks leap over is the one after it. Null beyond the ends of the calendar, where
    /// there is nothing to shift to: many systems write 0001-01-01 for no time at all.
    /// </summary>
    public static DateTimeOffset? InZone(DateTime written, TimeZoneInfo zone)
    {
        var local = zone.IsInvalidTime(written) ? written.AddHours(1) : written;
        var ticks = local.Ticks - zone.GetUtcOffset(local).Ticks;
        return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(ticks, TimeSpan.Zero);
    }

    /// <summary>A number, with thousands set apart by commas as Excel writes them; null for what is none.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text.TrimStart('¥', '￥', '$').Trim(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Yes or no; null for what says neither.</summary>
    public static bool? Consent(string text) => Yes.Contains(text) ? true : No.Contains(text) ? false : null;
}
