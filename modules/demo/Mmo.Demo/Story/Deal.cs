namespace Mmo.Demo.Story;

/// <summary>What a salesperson made of a lead, while the store was open; what would come after the story's end has not happened yet.</summary>
internal sealed record Deal(DateTimeOffset AcceptedAt, DateTimeOffset? ClosedAt, decimal? Amount, string? LostReason)
{
    public const string Currency = "CNY";

    private static readonly string[] Reasons = ["暂时没有需要", "已在别处购买", "联系不上"];
    private static readonly TimeOnly Opens = new(9, 30);
    private static readonly TimeOnly Closes = new(21, 0);

    /// <summary>Null when nobody has accepted it yet.</summary>
    public static Deal? Of(string key, DateTimeOffset cameAt, DateTimeOffset now)
    {
        var random = DemoRandom.For(key, 0);

        // Most are called within a day, some are put off; then they think it over.
        var accepted = Open(cameAt.AddMinutes(random.Chance(0.85) ? random.Between(8, 60 * 26) : random.Between(60 * 48, 60 * 150)), random);
        var decided = Open(accepted.AddMinutes(random.Chance(0.75) ? random.Between(60 * 3, 60 * 24 * 9) : random.Between(60 * 24 * 10, 60 * 24 * 35)), random);
        var isWon = random.Chance(0.62);
        var amount = random.Between(3, 40) * 100m;
        var reason = random.Pick(Reasons);
        return accepted > now ? null
            : decided > now ? new Deal(accepted, null, null, null)
            : new Deal(accepted, decided, isWon ? amount : null, isWon ? null : reason);
    }

    /// <summary>The same time, or the next morning where the store is shut.</summary>
    private static DateTimeOffset Open(DateTimeOffset time, DemoRandom random)
    {
        var late = random.Between(0, 90);
        var day = StoryCalendar.DateOf(time);
        return time < StoryCalendar.At(day, Opens) ? StoryCalendar.At(day, Opens).AddMinutes(late)
            : time > StoryCalendar.At(day, Closes) ? StoryCalendar.At(day.AddDays(1), Opens).AddMinutes(late)
            : time;
    }
}
