using Mmo.Campaign.Tenants;

namespace Mmo.Campaign.Tests.Journeys;

public class LocalTimesTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text + "Z", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2026-11-22T01:59:59", "2026-11-22T02:00:00")]
    [InlineData("2026-11-22T02:00:00", "2026-11-22T02:00:00")]
    [InlineData("2026-11-22T02:00:01", "2026-11-23T02:00:00")]
    public void The_next_time_of_day_is_today_or_tomorrow_where_the_person_lives(string from, string expected) =>
        LocalTimes.Next(Utc(from), new TimeOnly(10, 0), Shanghai).ShouldBe(Utc(expected));

    [Theory]
    // 29 March 2026: the clocks in Berlin jump from 2:00 to 3:00; 2:30 does not exist.
    [InlineData("2026-03-28T12:00:00", 2, 30, "2026-03-29T01:30:00")]
    [InlineData("2026-03-28T12:00:00", 10, 0, "2026-03-29T08:00:00")]
    // 25 October 2026: 2:30 comes twice; the first one counts.
    [InlineData("2026-10-24T12:00:00", 2, 30, "2026-10-25T00:30:00")]
    [InlineData("2026-10-24T12:00:00", 10, 0, "2026-10-25T09:00:00")]
    public void Days_with_23_and_25_hours_are_reckoned_right(string from, int hour, int minute, string expected) =>
        LocalTimes.Next(Utc(from), new TimeOnly(hour, minute), Berlin).ShouldBe(Utc(expected));
}
