using Mmo.Demo.Story;

namespace Mmo.Demo.Playing;

/// <summary>What happens in the shop in a moment: a few members come, and now and then somebody signs up.</summary>
internal static class LiveTraffic
{
    private const int FirstNewNumber = 1_000_000;

    private static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<StoryEvent> At(DateTimeOffset now, int members)
    {
        var second = (long)(now - Epoch).TotalSeconds;
        var random = DemoRandom.For("live", second);
        var calendar = new StoryCalendar(now);
        var events = new List<StoryEvent>();
        for (var visit = random.Between(1, 3); visit > 0; visit--)
        {
            events.AddRange(Come(Members.Make(random.Between(1, members), calendar), $"L{second}-{visit}", now, byMail: false));
        }

        if (random.Chance(0.35))
        {
            var member = Members.Make(FirstNewNumber + (int)(second % 90_000_000), calendar);
            events.Add(new StoryEvent($"demo:{member.Id}:identify", member, "identify", "", now.AddSeconds(-1)));
            events.Add(new StoryEvent($"demo:{member.Id}:signed-up", member, "track", StoryEvent.SignedUp, now)
            {
                Properties = new Dictionary<string, object> { ["channel"] = "小程序", ["store"] = member.Store.Code },
            });
        }

        return events;
    }

    /// <summary>Who followed a mail's link looks around, and some buy.</summary>
    public static IReadOnlyList<StoryEvent> ComeByMail(Member member, Guid mailId, DateTimeOffset now) => [.. Come(member, $"L{mailId:N}", now, byMail: true)];

    /// <summary>A visit of some minutes in some seconds: nobody watches a screen for ten minutes. What days would bring is left out.</summary>
    private static IEnumerable<StoryEvent> Come(Member member, string key, DateTimeOffset now, bool byMail)
    {
        var events = Visits.Make(member, key, now, now.AddHours(1), byMail).Events;
        return events.Select((item, index) => item with { At = now.AddSeconds(index - events.Count) });
    }
}
