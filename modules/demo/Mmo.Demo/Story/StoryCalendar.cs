namespace Mmo.Demo.Story;

/// <summary>The days of the story, in the time of the demo company, with more of everything at weekends and in the evening.</summary>
internal sealed class StoryCalendar
{
    public const int Days = 90;

    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);
    private static readonly int[] WeekdayWeights = [15, 9, 9, 10, 10, 12, 16];
    private static readonly int[] HourWeights = [2, 1, 1, 1, 1, 1, 2, 4, 6, 7, 8, 8, 10, 9, 7, 7, 7, 8, 10, 14, 18, 17, 12, 6];

    private readonly DateOnly _first;

    public StoryCalendar(DateTimeOffset now)
    {
        Now = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
        _first = DateOf(Now).AddDays(1 - Days);
        Begin = At(_first, TimeOnly.MinValue);
    }

    /// <summary>The story ends here.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Midnight of its first day.</summary>
    public DateTimeOffset Begin { get; }

    /// <summary>Journeys run since here; before, people only came and bought.</summary>
    public DateTimeOffset JourneysBegin => Begin.AddDays(30);

    public static DateOnly DateOf(DateTimeOffset time) => DateOnly.FromDateTime(time.ToOffset(Offset).DateTime);

    public static DateTimeOffset At(DateOnly date, TimeOnly time) => new DateTimeOffset(date, time, Offset).ToUniversalTime();

    /// <summary>The next time that it is this late.</summary>
    public static DateTimeOffset Next(DateTimeOffset after, TimeOnly time)
    {
        var today = At(DateOf(after), time);
        return today > after ? today : today.AddDays(1);
    }

    /// <summary>A likely moment of a day; the first day is 0.</summary>
    public DateTimeOffset TimeOf(int day, DemoRandom random) => At(
        _first.AddDays(day), new TimeOnly(random.Weighted(HourWeights), random.Next(60), random.Next(60)));

    /// <summary>A likely day from one to another, both included.</summary>
    public int DayBetween(int first, int last, DemoRandom random)
    {
        var day = first;
        for (var tries = 0; tries < 4; tries++)
        {
            day = random.Between(first, last);
            if (random.Next(WeekdayWeights.Max()) < WeekdayWeights[(int)_first.AddDays(day).DayOfWeek])
            {
                break;
            }
        }

        return day;
    }

    public int DayOf(DateTimeOffset time) => DateOf(time).DayNumber - _first.DayNumber;
}
