using System.Globalization;
using System.Text.Json.Nodes;

namespace Mmo.Cdp.Tests.Conditions.Worlds;

/// <summary>A random tenant: people with gaps, nonsense values, merged parts, events around the moment and a little after it.</summary>
internal sealed class TestWorld
{
    public static readonly string[] EventNames = ["Order Completed", "Viewed", "mmo.message.opened", "mmo.message.clicked"];
    public static readonly string[] Cities = ["上海", "杭州", "北京", "a%b_c\\d"];
    public static readonly string[] Journeys = ["0197a0b0-0000-7000-8000-00000000000a", "0197a0b0-0000-7000-8000-00000000000b"];

    /// <summary>The attributes that the sources of this tenant brought.</summary>
    public static readonly (string Key, string Type)[] Custom =
        [("level", "text"), ("score", "number"), ("vip", "boolean"), ("expires", "date"), ("trialAt", "time")];

    private readonly Random _random;

    public TestWorld(int seed, int people, DateTimeOffset asOf, string zone, IReadOnlyList<Guid> segments)
    {
        _random = new Random(seed);
        AsOf = asOf;
        Zone = TimeZoneInfo.FindSystemTimeZoneById(zone);
        Segments = segments;
        for (var i = 0; i < people; i++)
        {
            People.Add(Person(100 * (i + 1)));
        }

        // Consents of addresses that several people have: the newest word counts, whoever's it is.
        for (var i = 0; i < people * 2; i++)
        {
            var person = Pick(People);
            Consents.Add(new TestConsent(
                Pick(person.Parts), Pick("email", "sms"), Pick("marketing", "service"), Chance(0.8) ? Pick(Cities) : $"a{_random.Next(people)}@example.test", Chance(0.6), Moment(), Guid.CreateVersion7(AsOf)));
        }
    }

    public DateTimeOffset AsOf { get; }

    public TimeZoneInfo Zone { get; }

    public IReadOnlyList<Guid> Segments { get; }

    public List<TestPerson> People { get; } = [];

    public List<TestConsent> Consents { get; } = [];

    private TestPerson Person(long no)
    {
        var person = new TestPerson { ProfileId = no, FirstSeenAt = Moment(), LastSeenAt = Moment(), IsKnown = Chance(0.5) };
        person.Parts.Add(no);
        for (var part = 1; Chance(0.4) && part < 4; part++)
        {
            person.Parts.Add(no + part);
        }

        foreach (var column in new[] { "name", "email", "phone", "city", "gender", "time_zone", "locale" })
        {
            person.Texts[column] = Chance(0.3) ? null : Pick(Cities);
        }

        person.Birthday = Chance(0.3) ? null : Pick(new DateOnly(2000, 2, 29), new DateOnly(1990, 11, 22), new DateOnly(1991, 11, 23), new DateOnly(1985, 12, 31), new DateOnly(1970, 1, 1), new DateOnly(1999, 11, 21));
        Maybe(person.Attributes, "level", JsonValue.Create(Pick("金卡", "铂金卡", "")), JsonValue.Create(3));
        Maybe(person.Attributes, "score", JsonValue.Create(_random.Next(-5, 20)), JsonValue.Create($" {_random.Next(0, 20)}.5"), JsonValue.Create("n/a"), JsonValue.Create("1e1"), JsonValue.Create("2x"));
        Maybe(person.Attributes, "vip", JsonValue.Create(true), JsonValue.Create(false), JsonValue.Create("true"), JsonValue.Create("yes"));
        Maybe(person.Attributes, "expires", JsonValue.Create(Day()), JsonValue.Create($"{Day()}T10:00:00Z"), JsonValue.Create("2026-13-45"), JsonValue.Create("soon"));
        Maybe(person.Attributes, "trialAt", JsonValue.Create(Day()), JsonValue.Create(Iso(Moment())), JsonValue.Create($"{Day()} 08:30"), JsonValue.Create($"{Day()}T23:59:59.5+08:00"), JsonValue.Create("2026-11-40"), JsonValue.Create("soon"));
        foreach (var kind in new[] { 1, 2, 3, 4, 5, 9 }.Where(_ => Chance(0.4)))
        {
            person.IdentifierKinds.Add(kind);
        }

        foreach (var segment in Segments.Where(_ => Chance(0.4)))
        {
            person.Segments.Add(segment);
        }

        for (var i = _random.Next(12); i > 0; i--)
        {
            person.Events.Add(new TestEvent(Pick(person.Parts), Pick(EventNames), Moment(), Properties()));
        }

        return person;
    }

    private JsonObject Properties()
    {
        var properties = new JsonObject();
        Maybe(properties, "amount", JsonValue.Create(_random.Next(0, 500)), JsonValue.Create($"{_random.Next(0, 500)}.25"), JsonValue.Create("free"));
        Maybe(properties, "coupon", JsonValue.Create(true), JsonValue.Create(false));
        Maybe(properties, "channel", JsonValue.Create("email"), JsonValue.Create("sms"));
        Maybe(properties, "journeyId", JsonValue.Create(Pick(Journeys)));
        Maybe(properties, "shippedAt", JsonValue.Create(Iso(Moment())), JsonValue.Create(Day()));
        Maybe(properties, "item", new JsonObject { ["sku"] = Pick("茶", "杯"), ["n"] = _random.Next(1, 4) });
        return properties;
    }

    private void Maybe(JsonObject target, string key, params JsonNode[] choices)
    {
        if (Chance(0.75))
        {
            target[key] = Pick(choices).DeepClone();
        }
        else if (Chance(0.3))
        {
            target[key] = null;
        }
    }

    /// <summary>Mostly the last weeks, sometimes exactly on a boundary, sometimes a little ahead of the clock.</summary>
    private DateTimeOffset Moment() => _random.Next(10) switch
    {
        0 => AsOf.AddHours(_random.Next(1, 20)),
        1 => AsOf.AddDays(-_random.Next(1, 40)),
        2 => AsOf.AddHours(-_random.Next(1, 50)),
        _ => new DateTimeOffset(AsOf.UtcTicks - (_random.NextInt64(TimeSpan.TicksPerDay * 60) / 10 * 10), TimeSpan.Zero),
    };

    private string Day() => AsOf.UtcDateTime.AddDays(_random.Next(-40, 40)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private bool Chance(double p) => _random.NextDouble() < p;

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
