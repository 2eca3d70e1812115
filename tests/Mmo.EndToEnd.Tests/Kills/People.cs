namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>The people of a story and what their devices send: three events each, in three requests that have nothing else in common.</summary>
internal static class People
{
    public const string SignedUp = "Signed Up";

    /// <summary>What the message ids of the story look like, beside those of the product's own events.</summary>
    public const string Ours = "^(look|identify|signup|visit)-u";

    private const int PerRequest = 20;

    public static string UserOf(int person) => $"u{person}";

    public static string AddressOf(int person) => $"u{person}@example.com";

    /// <summary>The person that an event is of, by its message id.</summary>
    public static string UserOf(string messageId) => messageId[(messageId.IndexOf('-', StringComparison.Ordinal) + 1)..].Split('.')[0];

    /// <summary>A visitor looks around, says who they are, and signs up. Shuffled, so that a batch rarely holds one person twice.</summary>
    public static IEnumerable<IReadOnlyList<object>> SignUps(IEnumerable<int> people, Random random)
    {
        // Nobody signs up before it is known that they agreed to e-mail; how they looked around may come to light at any time.
        var identified = people.Select(p => new object[] { Identify(p), SignUp(p) }).ToArray();
        var looked = people.Select(p => new object[] { Look(p) }).ToArray();
        var all = identified.Concat(looked).ToArray();
        random.Shuffle(all);
        return all.Chunk(PerRequest).Select(some => (IReadOnlyList<object>)[.. some.SelectMany(calls => calls)]);
    }

    /// <summary>People go on looking around while everything else happens.</summary>
    public static IReadOnlyList<object> Visits(int round, int people, Random random) =>
        [.. Enumerable.Range(0, PerRequest).Select(i => random.Next(people)).Distinct()
            .Select(p => new { type = "track", messageId = $"visit-u{p}.{round}", anonymousId = $"a{p}", @event = "Page Visited", properties = new { round } })];

    private static object Look(int person) =>
        new { type = "track", messageId = $"look-u{person}", anonymousId = $"a{person}", @event = "Product Viewed", properties = new { sku = $"s{person}" } };

    private static object Identify(int person) => new
    {
        type = "identify",
        messageId = $"identify-u{person}",
        anonymousId = $"a{person}",
        userId = UserOf(person),
        traits = new { name = $"客户{person}", email = AddressOf(person), city = "上海" },
        context = new { consent = new { categoryPreferences = new { email_marketing = true } } },
    };

    private static object SignUp(int person) =>
        new { type = "track", messageId = $"signup-u{person}", userId = UserOf(person), @event = SignedUp, properties = new { plan = "free" } };
}
