namespace Mmo.Cdp.Conditions;

/// <summary>The moment that windows are counted from, and the zone in which days are meant.</summary>
internal sealed record ConditionClock
{
    public ConditionClock(DateTimeOffset asOf, TimeZoneInfo zone)
    {
        // The database knows microseconds; a finer moment would be rounded there, and a boundary missed.
        var utc = asOf.ToUniversalTime();
        AsOf = utc.AddTicks(-(utc.Ticks % LocalTimes.Tick.Ticks));
        Zone = zone;
    }

    public DateTimeOffset AsOf { get; }

    public TimeZoneInfo Zone { get; }

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(AsOf, Zone).DateTime);
}
