namespace Mmo.Campaign.Tenants;

/// <summary>Times of day where a person lives, on days with 23 or 25 hours too.</summary>
internal static class LocalTimes
{
    /// <summary>The moment of a local date and time. A time that the clocks skip is the moment after the gap; of two, it is the first.</summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly time, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(time);
        if (zone.IsInvalidTime(local))
        {
            // The offset before the gap puts the moment behind it.
            var before = zone.GetUtcOffset(local.AddDays(-1));
            return new DateTimeOffset(local, before).ToUniversalTime();
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>The next moment at or after <paramref name="from"/> when a clock there shows this time.</summary>
    public static DateTimeOffset Next(DateTimeOffset from, TimeOnly time, TimeZoneInfo zone)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, zone).DateTime);
        var next = At(today, time, zone);
        return next >= from ? next : At(today.AddDays(1), time, zone);
    }

    public static DateOnly DateOf(DateTimeOffset moment, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
