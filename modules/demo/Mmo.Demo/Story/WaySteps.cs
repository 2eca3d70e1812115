using Mmo.Campaign.History;

namespace Mmo.Demo.Story;

/// <summary>The stays that a journey would have logged.</summary>
internal static class WaySteps
{
    private const string Next = "next";
    private const string Event = "event";
    private const string Timeout = "timeout";

    public static IReadOnlyList<PastStep> Of(
        DemoJourney journey, DateTimeOffset enteredAt, PastMessage? message, IReadOnlyList<DateTimeOffset> orders, DateTimeOffset now)
    {
        var moved = enteredAt.AddSeconds(1);
        return journey switch
        {
            DemoJourney.Welcome => Welcome(enteredAt, moved, message!, orders, now),
            DemoJourney.Cart => Cart(enteredAt, moved, message, orders),
            _ =>
            [
                new(Nodes.Start, enteredAt, Next), new(Nodes.Morning, moved, Next), new(Nodes.Email, message!.SettledAt.AddSeconds(-2), Next) { Message = message },
                new(Nodes.End, message.SettledAt),
            ],
        };
    }

    public static DateTimeOffset? FirstOrder(IReadOnlyList<DateTimeOffset> orders, DateTimeOffset after, DateTimeOffset until) =>
        orders.Where(o => o > after && o <= until).Select(o => (DateTimeOffset?)o).Min();

    private static IReadOnlyList<PastStep> Welcome(
        DateTimeOffset enteredAt, DateTimeOffset moved, PastMessage message, IReadOnlyList<DateTimeOffset> orders, DateTimeOffset now)
    {
        var until = message.SettledAt.AddDays(Nodes.WelcomeDays);
        List<PastStep> steps = [new(Nodes.Start, enteredAt, Next), new(Nodes.Email, moved, Next) { Message = message }];
        if (FirstOrder(orders, message.SettledAt, until) is { } ordered)
        {
            steps.AddRange([new(Nodes.Order, message.SettledAt, Event), new(Nodes.Lead, ordered.AddSeconds(1), Next), new(Nodes.End, ordered.AddSeconds(1))]);
        }
        else if (until < now)
        {
            steps.AddRange([new(Nodes.Order, message.SettledAt, Timeout), new(Nodes.End, until)]);
        }
        else
        {
            steps.Add(new(Nodes.Order, message.SettledAt) { WaitsUntil = until });
        }

        return steps;
    }

    private static IReadOnlyList<PastStep> Cart(DateTimeOffset enteredAt, DateTimeOffset moved, PastMessage? message, IReadOnlyList<DateTimeOffset> orders)
    {
        if (message is null)
        {
            var ordered = FirstOrder(orders, enteredAt, enteredAt.AddMinutes(Nodes.CartMinutes))!.Value.AddSeconds(1);
            return [new(Nodes.Start, enteredAt, Next), new(Nodes.Order, moved, Event), new(Nodes.End, ordered)];
        }

        var timedOut = enteredAt.AddMinutes(Nodes.CartMinutes).AddSeconds(1);
        return
        [
            new(Nodes.Start, enteredAt, Next), new(Nodes.Order, moved, Timeout), new(Nodes.Email, timedOut, Next) { Message = message },
            new(Nodes.End, message.SettledAt),
        ];
    }
}
