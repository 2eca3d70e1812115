using System.Globalization;

namespace Mmo.Cdp.Conditions;

/// <summary>Dates and moments of conditions: a date is a whole local day of the tenant, a moment carries its offset.</summary>
internal static class LocalTimes
{
    /// <summary>The smallest step of the database's clock.</summary>
    public static readonly TimeSpan Tick = TimeSpan.FromMicroseconds(1);

    private static readonly string[] Moments =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Of an amount that no span can hold, the longest there is; who asks refuses it by its own limit.</summary>
    public static TimeSpan Span(int amount, TimeUnit unit) => Math.Abs((long)amount) > TimeSpan.MaxValue.Days
        ? TimeSpan.MaxValue
        : unit == TimeUnit.Hour ? TimeSpan.FromHours(amount) : TimeSpan.FromDays(amount);

    /// <summary>From (included) to (excluded) of what the text means; null when it is neither a date nor a moment with offset.</summary>
    public static (DateTimeOffset From, DateTimeOffset To)? Range(string text, TimeZoneInfo zone)
    {
        if (Date(text) is { } date)
        {
            return (StartOf(date, zone), StartOf(date.AddDays(1), zone));
        }

        // Without an offset the moment would depend on who reads it.
        var hasOffset = text.EndsWith('Z') || (text.Length > 6 && text[^3] == ':' && text[^6] is '+' or '-');
        if (!hasOffset || !DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) || !IsSane(moment.Year))
        {
            return null;
        }

        var utc = moment.ToUniversalTime();
        var exact = utc.AddTicks(-(utc.Ticks % Tick.Ticks));
        return (exact, exact + Tick);
    }

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && IsSane(date.Year) ? date : null;

    public static DateTimeOffset StartOf(DateOnly date, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(TimeOnly.MinValue);

        // Where a day begins with a leap of the clock, its first moment is the one after the leap.
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(30);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static bool IsSane(int year) => year is >= 1800 and <= 2200;
}
