using Mmo.ErrorHandling;
using Mmo.Identity.Tenants;

namespace Mmo.BiReporting.Periods;

/// <summary>Days and money of one tenant.</summary>
internal sealed class TenantCalendar(TenantInfo tenant, TimeProvider clock)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);

    public string Currency => tenant.Currency;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, _zone).DateTime);

    /// <exception cref="MmoValidationException">The period ends before it begins.</exception>
    public ReportPeriod Between(DateOnly? from, DateOnly? to)
    {
        if (from > to)
        {
            throw new MmoValidationException("to", BiReportingErrorCodes.PeriodBackwards);
        }

        // Npgsql turns the two ends of time into -infinity and infinity.
        return new ReportPeriod(
            from is { } first ? StartOf(first) : DateTimeOffset.MinValue,
            to is { } last && last < DateOnly.MaxValue ? StartOf(last.AddDays(1)) : DateTimeOffset.MaxValue);
    }

    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);

        // Where the clock is put forward at midnight, the day begins an hour later.
        while (_zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }

        var offset = _zone.IsAmbiguousTime(midnight) ? _zone.GetAmbiguousTimeOffsets(midnight).Max() : _zone.GetUtcOffset(midnight);
        return midnight.Ticks >= offset.Ticks ? new DateTimeOffset(midnight, offset).ToUniversalTime() : DateTimeOffset.MinValue;
    }
}
