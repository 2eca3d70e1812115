using Mmo.Campaign.Messages;

namespace Mmo.Campaign.Tests.Messages;

public class QuietHoursTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text + "Z", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    // Winter: Berlin is one hour ahead.
    [InlineData("22:00", "08:00", "2026-01-10T20:59:59", null)]
    [InlineData("22:00", "08:00", "2026-01-10T21:00:00", "2026-01-11T07:00:00")]
    [InlineData("22:00", "08:00", "2026-01-11T06:59:59", "2026-01-11T07:00:00")]
    [InlineData("22:00", "08:00", "2026-01-11T07:00:00", null)]
    // A pause at noon does not go over midnight.
    [InlineData("12:00", "14:00", "2026-01-10T11:30:00", "2026-01-10T13:00:00")]
    [InlineData("12:00", "14:00", "2026-01-10T13:30:00", null)]
    // The night in which the clocks go forward, and the one in which they go back.
    [InlineData("22:00", "08:00", "2026-03-28T22:00:00", "2026-03-29T06:00:00")]
    [InlineData("22:00", "08:00", "2026-10-24T21:00:00", "2026-10-25T07:00:00")]
    // The end lies in the hour that is skipped.
    [InlineData("22:00", "02:30", "2026-03-28T22:00:00", "2026-03-29T01:30:00")]
    public void The_quiet_ends_at_the_local_time_that_was_set(string from, string to, string now, string? end) =>
        QuietHours.Of(from, to)!.EndsAt(Utc(now), Berlin).ShouldBe(end is null ? null : Utc(end));

    [Theory, InlineData(null, null), InlineData("08:00", "08:00"), InlineData("x", "08:00")]
    public void Without_two_different_times_there_is_no_quiet(string? from, string? to) => QuietHours.Of(from, to).ShouldBeNull();
}
