namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>What happened in a company: the same facts are planted into the tables and counted in memory.</summary>
internal sealed class History(Guid tenantId)
{
    private static long _lastPart;
    private static long _lastBatch;

    public Guid TenantId { get; } = tenantId;

    /// <summary>Part → the part that gives its profile's number.</summary>
    public Dictionary<long, long> Parts { get; } = [];

    public List<Person> People { get; } = [];

    public List<Journey> Journeys { get; } = [];

    public List<Message> Messages { get; } = [];

    public List<Click> Clicks { get; } = [];

    public List<Purchase> Purchases { get; } = [];

    public List<Lead> Leads { get; } = [];

    public List<Stay> Stays { get; } = [];

    public List<Event> Events { get; } = [];

    public List<Trial> Trials { get; } = [];

    /// <summary>A new person with one part.</summary>
    public Person AddPerson(string? name = null, Guid? unitId = null)
    {
        var part = Interlocked.Increment(ref _lastPart);
        Parts[part] = part;
        People.Add(new Person(part, Guid.CreateVersion7(), name, unitId, TestClock.Noon.AddDays(-100), TestClock.Noon));
        return People[^1];
    }

    /// <summary>Another part of a person, as after a merge.</summary>
    public long AddPart(Person person)
    {
        var part = Interlocked.Increment(ref _lastPart);
        Parts[part] = person.ProfileId;
        return part;
    }

    public Journey AddJourney(params string[] messageNodes)
    {
        Journeys.Add(new Journey(Guid.CreateVersion7(), $"旅程{Journeys.Count + 1}", messageNodes));
        return Journeys[^1];
    }

    public Message AddMessage(Journey journey, string nodeId, long part, DateTimeOffset? sentAt, int version = 1)
    {
        Messages.Add(new Message(Guid.CreateVersion7(), journey.Id, nodeId, version, part, Guid.CreateVersion7()) { SentAt = sentAt, DeliveredAt = sentAt });
        return Messages[^1];
    }

    /// <summary>A click is an event, and the message keeps the first one.</summary>
    public void ClickOn(Message message, DateTimeOffset at)
    {
        Clicks.Add(new Click(message.Id, message.Part, at, Interlocked.Increment(ref _lastBatch)));
        message.ClickedAt = message.ClickedAt < at ? message.ClickedAt : at;
    }

    public Purchase Order(long part, decimal amount, DateTimeOffset at, string currency = "CNY")
    {
        var batch = Interlocked.Increment(ref _lastBatch);
        Purchases.Add(new Purchase($"订单_{batch}", part, false, amount, currency, at, batch));
        return Purchases[^1];
    }

    public void Refund(string orderId, long part, decimal amount, DateTimeOffset at, string currency = "CNY") =>
        Purchases.Add(new Purchase(orderId, part, true, amount, currency, at, Interlocked.Increment(ref _lastBatch)));

    /// <summary>What is left of an order: refunds of its currency are taken off, at most all of it.</summary>
    public decimal Net(Purchase order) =>
        Math.Max(0, order.Amount - Purchases.Where(p => p.IsRefund && p.OrderId == order.OrderId && p.Currency == order.Currency).Sum(p => p.Amount));

    public Lead AddLead(Journey journey, long part, Guid? messageId, DateTimeOffset at)
    {
        Leads.Add(new Lead(Guid.CreateVersion7(), journey.Id, part, messageId, at));
        return Leads[^1];
    }

    public void AddEvent(long part, string name, DateTimeOffset at, Guid? messageId = null, bool isImported = false) =>
        Events.Add(new Event(part, name, at, messageId, Interlocked.Increment(ref _lastBatch), isImported));

    internal sealed record Person(long ProfileId, Guid PublicId, string? Name, Guid? UnitId, DateTimeOffset FirstSeenAt, DateTimeOffset LastSeenAt)
    {
        public static implicit operator long(Person person) => person.ProfileId;
    }

    internal sealed record Journey(Guid Id, string Name, string[] MessageNodes);

    internal sealed record Message(Guid Id, Guid JourneyId, string NodeId, int Version, long Part, Guid EnrolmentId)
    {
        public DateTimeOffset? SentAt { get; set; }

        public DateTimeOffset? DeliveredAt { get; set; }

        public DateTimeOffset? OpenedAt { get; set; }

        public DateTimeOffset? ClickedAt { get; set; }
    }

    internal sealed record Click(Guid MessageId, long Part, DateTimeOffset At, long Batch);

    internal sealed record Purchase(string OrderId, long Part, bool IsRefund, decimal Amount, string Currency, DateTimeOffset At, long Batch);

    internal sealed record Lead(Guid Id, Guid JourneyId, long Part, Guid? MessageId, DateTimeOffset At)
    {
        public DateTimeOffset? WonAt { get; set; }

        public decimal Amount { get; set; }
    }

    /// <summary>A person at a node; the last step of an enrolment may still last: waiting, or held by a message.</summary>
    internal sealed record Stay(Guid EnrolmentId, int Step, Guid JourneyId, int Version, long Part, string NodeId, string Outcome, DateTimeOffset At, string? Reason);

    internal sealed record Event(long Part, string Name, DateTimeOffset At, Guid? MessageId, long Batch, bool IsImported = false);

    /// <summary>An entry with where its lots fell: at <c>holdout</c> held or next, at <c>split</c> a variant; null where the person did not come so far.</summary>
    internal sealed record Trial(Guid EnrolmentId, Guid JourneyId, int Version, long Part, DateTimeOffset At, DateTimeOffset? GoalAt, string? Holdout, string? Split);
}
