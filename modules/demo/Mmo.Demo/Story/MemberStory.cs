using Mmo.Campaign.History;

namespace Mmo.Demo.Story;

/// <summary>
/// One member's ninety days, told in the order of time: visits bring mails, mails bring visits back, and what nobody answers ends somewhere. First all
/// that happens, then the ways through the journeys, which look back on it.
/// </summary>
internal sealed class MemberStory
{
    private readonly Member _member;
    private readonly StoryCalendar _calendar;
    private readonly DemoRandom _random;
    private readonly PriorityQueue<(DateTimeOffset At, bool ByMail), DateTimeOffset> _visits = new();
    private readonly List<DateTimeOffset> _orders = [];
    private readonly List<(DemoJourney Journey, string Occasion, DateTimeOffset EnteredAt, PastMessage? Message)> _entries = [];
    private int _visitCount;

    public MemberStory(Member member, StoryCalendar calendar)
    {
        (_member, _calendar, _random) = (member, calendar, DemoRandom.For("story", member.Number));
        Begin();
        while (_visits.TryDequeue(out var visit, out _))
        {
            Come(visit.At, visit.ByMail);
            var next = _visits.TryPeek(out var following, out _) ? following.At : calendar.Now;
            FallAsleep(visit.At, next);
        }

        Ways = [.. _entries.Select(e => WayOf(e.Journey, e.Occasion, e.EnteredAt, e.Message))];
    }

    public List<StoryEvent> Events { get; } = [];

    public IReadOnlyList<Way> Ways { get; }

    private void Begin()
    {
        if (_member.JoinedAt > _calendar.Now)
        {
            return;
        }

        Events.Add(new StoryEvent($"demo:{_member.Id}:identify", _member, "identify", "", _member.JoinedAt));
        if (_member.IsNew)
        {
            Events.Add(new StoryEvent($"demo:{_member.Id}:signed-up", _member, "track", StoryEvent.SignedUp, _member.JoinedAt)
            {
                Properties = new Dictionary<string, object> { ["channel"] = _random.Pick(["小程序", "官网", "门店扫码"]), ["store"] = _member.Store.Code },
            });
            Enter(DemoJourney.Welcome, "once", _member.JoinedAt, _member.JoinedAt.AddSeconds(_random.Between(3, 40)), 0.48, 0.4);
        }

        var day = _calendar.DayOf(_member.JoinedAt);
        var last = _member.Habit == Habit.Lapsed ? Math.Max(day, StoryCalendar.Days / 3) : StoryCalendar.Days - 1;
        var many = _member.Habit switch
        {
            Habit.Loyal => _random.Between(8, 14), Habit.Regular => _random.Between(3, 6), Habit.Occasional => _random.Between(1, 2), _ => _random.Between(1, 3),
        };
        if (_member.IsNew)
        {
            Queue(_member.JoinedAt.AddMinutes(2), byMail: false);
        }

        for (var visit = many * (last - day + 1) / StoryCalendar.Days; visit > 0; visit--)
        {
            var at = _calendar.TimeOf(_calendar.DayBetween(day, last, _random), _random);
            if (at > _member.JoinedAt)
            {
                Queue(at, byMail: false);
            }
        }

        HaveBirthday();
    }

    private void HaveBirthday()
    {
        for (var date = StoryCalendar.DateOf(_calendar.JourneysBegin); date <= StoryCalendar.DateOf(_calendar.Now); date = date.AddDays(1))
        {
            var midnight = StoryCalendar.At(date, TimeOnly.MinValue).AddSeconds(_random.Between(1, 3));
            if (date.Month == _member.Birthday.Month && date.Day == _member.Birthday.Day && midnight > _member.JoinedAt)
            {
                Enter(DemoJourney.Birthday, Date(midnight), midnight, StoryCalendar.Next(midnight, Nodes.MorningTime), 0.55, 0.3);
            }
        }
    }

    private void Come(DateTimeOffset at, bool byMail)
    {
        var visit = Visits.Make(_member, $"{_member.Id}-{++_visitCount}", at, _calendar.Now, byMail);
        Events.AddRange(visit.Events);
        if (visit.OrderedAt is { } ordered)
        {
            _orders.Add(ordered);
        }

        if (visit.CartAt is { } cartAt)
        {
            var settled = visit.OrderedAt is null ? cartAt.AddMinutes(Nodes.CartMinutes).AddSeconds(_random.Between(2, 20)) : (DateTimeOffset?)null;
            Enter(DemoJourney.Cart, $"={visit.CartId}", cartAt, settled, 0.45, 0.42);
        }
    }

    private void FallAsleep(DateTimeOffset lastVisit, DateTimeOffset next)
    {
        var asleep = lastVisit.AddDays(Nodes.AsleepDays).AddSeconds(_random.Between(1, 30));
        if (asleep < next && asleep > _calendar.JourneysBegin)
        {
            Enter(DemoJourney.Asleep, Date(asleep), asleep, StoryCalendar.Next(asleep, Nodes.MorningTime), 0.28, 0.35);
        }
    }

    /// <summary>Somebody enters; a message that has gone out by now may be opened, and its link may bring them back.</summary>
    private void Enter(DemoJourney journey, string occasion, DateTimeOffset at, DateTimeOffset? settledAt, double opens, double clicks)
    {
        // What is under way at this very moment is left to the journeys themselves.
        if (at < _calendar.JourneysBegin || (settledAt ?? at.AddMinutes(Nodes.CartMinutes)) > _calendar.Now.AddMinutes(-5))
        {
            return;
        }

        PastMessage? message = null;
        if (settledAt is { } settled)
        {
            message = new PastMessage(settled) { HasNoConsent = !_member.Consents };
            var opened = settled.AddMinutes(_random.Between(1, 60 * 14));
            var clicked = opened.AddSeconds(_random.Between(5, 240));
            if (_member.Consents && _random.Chance(opens) && opened < _calendar.Now)
            {
                message = message with { OpenedAt = opened };
                if (_random.Chance(clicks) && clicked < _calendar.Now.AddMinutes(-1))
                {
                    message = message with { ClickedAt = clicked, Url = Mails.UrlOf(journey) };
                    Queue(clicked.AddSeconds(4), byMail: true);
                }
            }
        }

        _entries.Add((journey, occasion, at, message));
    }

    private Way WayOf(DemoJourney journey, string occasion, DateTimeOffset enteredAt, PastMessage? message) => new(
        journey, _member, occasion, enteredAt, WaySteps.Of(journey, enteredAt, message, _orders, _calendar.Now),
        FirstOrder(enteredAt, enteredAt.AddDays(Nodes.GoalDays(journey))));

    private DateTimeOffset? FirstOrder(DateTimeOffset after, DateTimeOffset until) => WaySteps.FirstOrder(_orders, after, until);

    private void Queue(DateTimeOffset at, bool byMail)
    {
        if (at < _calendar.Now)
        {
            _visits.Enqueue((at, byMail), at);
        }
    }

    private static string Date(DateTimeOffset time) => StoryCalendar.DateOf(time).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
