using System.Text.Json.Nodes;

namespace Mmo.Modules.Tests.ParallelWorlds;

/// <summary>What people do, at random, as SDKs say it.</summary>
internal sealed class Happenings(Random random, string tag)
{
    private static readonly string[] Cities = ["上海", "杭州", "成都"];

    /// <summary>In which time: it decides which of three journeys an order enters.</summary>
    public int Era { get; set; } = 1;

    public static JsonObject Track(string name, JsonObject? properties = null) => new() { ["type"] = "track", ["event"] = name, ["properties"] = properties ?? [] };

    /// <summary>Mail goes where the attribute says, to who consents.</summary>
    public static JsonObject Address(string address) => Consented(new JsonObject { ["email"] = address }, isGranted: true);

    /// <param name="person">Who does it: their baskets and carts are nobody else's.</param>
    /// <param name="isAddress">True for an e-mail address, which alone subscribes and consents.</param>
    public JsonObject Something(string person, bool isAddress) => isAddress && random.Next(8) == 0
        ? Consented(new JsonObject { ["level"] = random.Next(5) }, isGranted: random.Next(3) > 0)
        : SomethingOfTwo(person, isAddress);

    /// <summary>The same, where two identifiers are named: a consent would not be one's alone.</summary>
    public JsonObject SomethingOfTwo(string person, bool isAddress) => random.Next(isAddress ? 14 : 8) switch
    {
        0 => Identify(new JsonObject { ["city"] = Cities[random.Next(3)], ["name"] = $"{random.Next(99)}号" }),
        1 or 2 => Track(DrawnJourneys.Ordered, Order(person, "revenue")),
        3 => Track(DrawnJourneys.Refunded, Order(person, "total")),
        4 => Track(DrawnJourneys.Filled, new JsonObject { ["cartId"] = $"{person}-{tag}-cart-{random.Next(6)}" }),
        >= 8 => Track(DrawnJourneys.Subscribed),
        _ => Track(DrawnJourneys.Looked, new JsonObject { ["basket"] = BasketOf(person) }),
    };

    private JsonObject Order(string person, string amount) => new()
    {
        ["order_id"] = $"{tag}-{random.Next(12)}", [amount] = random.Next(1, 500), ["currency"] = "CNY", ["era"] = Era, ["basket"] = BasketOf(person),
    };

    private static JsonObject Consented(JsonObject traits, bool isGranted)
    {
        var consented = Identify(traits);
        consented["context"] = new JsonObject { ["consent"] = new JsonObject { ["categoryPreferences"] = new JsonObject { ["email_marketing"] = isGranted } } };
        return consented;
    }

    private string BasketOf(string person) => $"{person}-{tag}-basket-{random.Next(2)}";

    private static JsonObject Identify(JsonObject traits) => new() { ["type"] = "identify", ["traits"] = traits };
}
