using Mmo.BiReporting.Journeys;
using Mmo.BiReporting.Tests.Hosting;

namespace Mmo.BiReporting.Tests.Journeys;

/// <summary>The report counted in memory, fact by fact, straight from its definitions: slow, and without a line of SQL.</summary>
internal sealed class Expected
{
    private static readonly TimeSpan Week = TimeSpan.FromHours(168);

    public Expected(History history, Guid journeyId, int? version, DateTimeOffset from, DateTimeOffset to, Func<long, bool>? isSeen = null)
    {
        long Person(long part) => history.Parts[part];
        bool IsSeen(long part) => isSeen?.Invoke(Person(part)) != false;

        var sent = history.Messages
            .Where(m => m.JourneyId == journeyId && (version is null || m.Version == version) && m.SentAt >= from && m.SentAt < to && IsSeen(m.Part))
            .ToDictionary(m => m.Id);
        var credited = new List<(History.Purchase Order, History.Message Message)>();
        foreach (var order in history.Purchases.Where(p => !p.IsRefund))
        {
            var touch = history.Clicks
                .Where(c => Person(c.Part) == Person(order.Part) && c.At >= order.At - Week && c.At <= order.At)
                .OrderBy(c => c.At).ThenBy(c => c.Batch)
                .LastOrDefault();
            if (touch is not null && sent.TryGetValue(touch.MessageId, out var message))
            {
                credited.Add((order, message));
                Amounts.Add((JourneyNumber.Ordered, message.NodeId, order.OrderId, order.Currency, history.Net(order)));
            }
        }

        foreach (var message in sent.Values)
        {
            var person = Person(message.Part);
            var clicked = message.ClickedAt is not null || credited.Exists(c => c.Message.Id == message.Id);
            var opened = clicked || message.OpenedAt is not null;
            Facts.Add((JourneyNumber.Sent, message.NodeId, $"{message.Id}", person));
            AddIf(opened || message.DeliveredAt is not null, JourneyNumber.Delivered);
            AddIf(opened, JourneyNumber.Opened);
            AddIf(clicked, JourneyNumber.Clicked);
            Facts.AddRange(credited.Where(c => c.Message.Id == message.Id).Select(c => (JourneyNumber.Ordered, message.NodeId, c.Order.OrderId, person)));
            foreach (var lead in history.Leads.Where(l => l.JourneyId == journeyId && l.MessageId == message.Id))
            {
                Facts.Add((JourneyNumber.Lead, message.NodeId, $"{lead.Id}", person));
                if (lead.WonAt is not null)
                {
                    Facts.Add((JourneyNumber.Won, message.NodeId, $"{lead.Id}", person));
                    Amounts.Add((JourneyNumber.Won, message.NodeId, $"{lead.Id}", "CNY", lead.Amount));
                }
            }

            void AddIf(bool condition, JourneyNumber number)
            {
                if (condition)
                {
                    Facts.Add((number, message.NodeId, $"{message.Id}", person));
                }
            }
        }

        Facts.AddRange(history.Leads
            .Where(l => l.JourneyId == journeyId && l.MessageId is null && l.At >= from && l.At < to && IsSeen(l.Part))
            .Select(l => (JourneyNumber.LeadWithoutMessage, "lead", $"{l.Id}", Person(l.Part))));
    }

    public List<(JourneyNumber Number, string NodeId, string Item, long Person)> Facts { get; } = [];

    public List<(JourneyNumber Number, string NodeId, string Item, string Currency, decimal Amount)> Amounts { get; } = [];

    public HashSet<long> People(JourneyNumber number, string? nodeId) => [.. Of(number, nodeId).Select(f => f.Person)];

    public HashSet<string> Items(JourneyNumber number, string? nodeId) => [.. Of(number, nodeId).Select(f => f.Item)];

    public decimal? Amount(JourneyNumber number, string? nodeId, string currency)
    {
        var amounts = Amounts.Where(a => a.Number == number && a.Currency == currency && (nodeId is null || a.NodeId == nodeId)).ToArray();
        return amounts.Length == 0 ? null : amounts.Sum(a => a.Amount);
    }

    private IEnumerable<(JourneyNumber Number, string NodeId, string Item, long Person)> Of(JourneyNumber number, string? nodeId) =>
        Facts.Where(f => f.Number == number && (nodeId is null || f.NodeId == nodeId));
}
