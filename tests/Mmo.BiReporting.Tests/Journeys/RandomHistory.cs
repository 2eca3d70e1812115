using Mmo.BiReporting.Tests.Hosting;

namespace Mmo.BiReporting.Tests.Journeys;

/// <summary>
/// A made-up month of a company. Times stand on whole hours and few people do everything, so that clicks tie, orders fall exactly on the
/// end of the seven days, people meet under several parts and journeys compete for the same order.
/// </summary>
internal static class RandomHistory
{
    private static readonly string[] Nodes = ["mail-1", "mail-2"];
    private static readonly string[] Currencies = ["CNY", "CNY", "CNY", "USD", "JPY"];

    public static void Fill(History history, Random random)
    {
        var people = Enumerable.Range(0, 8).Select(i => history.AddPerson($"客户{i}", Unit(random))).ToArray();
        var parts = people.SelectMany(p => Enumerable.Range(0, random.Next(3)).Select(_ => history.AddPart(p)).Append(p.ProfileId)).ToArray();
        var journeys = new[] { history.AddJourney(Nodes), history.AddJourney(Nodes) };
        for (var i = random.Next(60); i >= 0; i--)
        {
            AddMessage(history, random, Pick(random, journeys), Pick(random, parts));
        }

        for (var i = random.Next(50); i >= 0; i--)
        {
            AddOrder(history, random, parts);
        }

        foreach (var message in history.Messages.Where(m => m.SentAt is not null && random.Next(5) == 0).ToArray())
        {
            var lead = history.AddLead(
                history.Journeys.Single(j => j.Id == message.JourneyId), message.Part, random.Next(4) == 0 ? null : message.Id,
                message.SentAt!.Value.AddHours(random.Next(100)));
            if (random.Next(3) == 0)
            {
                (lead.WonAt, lead.Amount) = (lead.At.AddHours(random.Next(100)), random.Next(100_000) / 100m);
            }
        }

        for (var i = random.Next(30); i >= 0; i--)
        {
            AddEnrolment(history, random, Pick(random, journeys), Pick(random, parts));
        }
    }

    private static void AddMessage(History history, Random random, History.Journey journey, long part)
    {
        var sentAt = random.Next(8) == 0 ? (DateTimeOffset?)null : TestClock.Noon.AddHours(-random.Next(30 * 24));
        var message = history.AddMessage(journey, Pick(random, Nodes), part, sentAt, version: random.Next(1, 3));
        if (sentAt is not { } sent)
        {
            return;
        }

        message.DeliveredAt = random.Next(6) == 0 ? null : sent;
        message.OpenedAt = random.Next(2) == 0 ? sent.AddHours(random.Next(48)) : null;
        for (var clicks = random.Next(3); clicks > 0 && random.Next(2) == 0; clicks--)
        {
            history.ClickOn(message, sent.AddHours(random.Next(96)));
        }
    }

    private static void AddOrder(History history, Random random, long[] parts)
    {
        var part = Pick(random, parts);
        var at = TestClock.Noon.AddHours(-random.Next(30 * 24));
        if (history.Clicks.Count > 0 && random.Next(3) > 0)
        {
            // Around the ends of the seven days: at once, just before they end, at their end, just after.
            var click = history.Clicks[random.Next(history.Clicks.Count)];
            part = Pick(random, [.. parts.Where(p => history.Parts[p] == history.Parts[click.Part])]);
            at = click.At + Pick(random, [TimeSpan.Zero, TimeSpan.FromHours(5), TimeSpan.FromHours(168), TimeSpan.FromHours(168) + TimeSpan.FromMicroseconds(1), TimeSpan.FromHours(-1)]);
        }

        var order = history.Order(part, random.Next(100_000), at, Pick(random, Currencies));
        for (var refunds = random.Next(3); refunds > 0 && random.Next(2) == 0; refunds--)
        {
            history.Refund(order.OrderId, Pick(random, parts), random.Next(3) == 0 ? order.Amount : random.Next(1000), at.AddDays(random.Next(20)), random.Next(9) == 0 ? "USD" : order.Currency);
        }

        if (random.Next(10) == 0)
        {
            history.Refund("an order that nobody knows", part, 10, at);
        }
    }

    private static void AddEnrolment(History history, Random random, History.Journey journey, long part)
    {
        var id = Guid.CreateVersion7();
        var version = random.Next(1, 3);
        var at = TestClock.Noon.AddHours(-random.Next(30 * 24));
        string[] way = ["start", "mail-1", "mail-2", "mail-1", "end"];
        for (var step = 1; step <= way.Length; step++)
        {
            var node = way[step - 1];
            var outcome = random.Next(12) switch
            {
                0 => "waiting",
                1 when node.StartsWith("mail", StringComparison.Ordinal) => "held",
                2 => "dropped",
                3 => "failed",
                _ => node == "end" ? "left" : "passed",
            };
            history.Stays.Add(new History.Stay(id, step, journey.Id, version, part, node, outcome, at.AddHours(step), outcome == "held" ? "quiet-hours" : null));
            if (outcome is "waiting" or "held")
            {
                return;
            }
        }
    }

    private static Guid? Unit(Random random) => random.Next(3) == 0 ? null : new Guid(random.Next(1, 4), 0, 0, new byte[8]);

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
