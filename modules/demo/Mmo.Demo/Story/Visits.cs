namespace Mmo.Demo.Story;

/// <summary>Makes visits up: pages, products looked at, a cart, an order, and seldom a refund.</summary>
internal static class Visits
{
    private static readonly string[] Pages = ["首页", "新品", "分类", "会员中心", "活动"];

    /// <param name="member">Who comes.</param>
    /// <param name="key">Names the visit; its events' ids are made of it.</param>
    /// <param name="at">When.</param>
    /// <param name="until">What would happen later has not happened.</param>
    /// <param name="byMail">Who follows a link knows what they want: either they buy, or they look around.</param>
    public static Visit Make(Member member, string key, DateTimeOffset at, DateTimeOffset until, bool byMail)
    {
        var random = DemoRandom.For(key, member.Number);
        var events = new List<StoryEvent>();
        var now = at;
        var pages = random.Between(1, 3);
        for (var page = 0; page < pages; page++)
        {
            Add("page", page == 0 && !byMail ? Pages[0] : random.Pick(Pages), []);
        }

        var products = random.Chance(byMail ? 0.8 : 0.55) ? Enumerable.Range(0, random.Between(1, 2)).Select(_ => random.Pick(Product.All)).Distinct().ToArray() : [];
        foreach (var product in products)
        {
            Add("track", StoryEvent.ProductViewed, Of(product));
        }

        var buys = random.Chance(byMail ? 0.5 : member.Habit switch { Habit.Loyal => 0.55, Habit.Regular => 0.42, _ => 0.3 });
        if (products.Length == 0 || !(byMail ? buys : random.Chance(0.5)))
        {
            return new Visit(Happened(), null, null, null);
        }

        var cart = $"C-{key}";
        Add("track", StoryEvent.ProductAdded, new(Of(products[^1])) { ["cart_id"] = cart, ["quantity"] = 1 });
        var cartAt = now;
        if (!buys || now.AddMinutes(8) > until)
        {
            return new Visit(Happened(), cart, cartAt <= until ? cartAt : null, null);
        }

        var quantity = random.Chance(0.2) ? 2 : 1;
        var order = $"O-{key}";
        var total = products[^1].Price * quantity;
        Add("track", StoryEvent.OrderCompleted, new()
        {
            ["order_id"] = order, ["cart_id"] = cart, ["revenue"] = total, ["currency"] = "CNY", ["store"] = member.Store.Code, ["product"] = products[^1].Name,
            ["category"] = products[^1].Category, ["quantity"] = quantity,
        });
        var orderedAt = now;
        if (random.Chance(0.06))
        {
            now = now.AddDays(random.Between(1, 5)).AddMinutes(random.Next(300));
            Add("track", StoryEvent.OrderRefunded, new() { ["order_id"] = order, ["total"] = total, ["currency"] = "CNY" });
        }

        return new Visit(Happened(), cart, cartAt, orderedAt);

        IReadOnlyList<StoryEvent> Happened() => [.. events.Where(e => e.At <= until)];

        void Add(string call, string name, Dictionary<string, object> properties)
        {
            events.Add(new StoryEvent($"demo:{key}:{events.Count}", member, call, name, now) { Properties = properties });
            now = now.AddSeconds(random.Between(10, 100));
        }
    }

    private static Dictionary<string, object> Of(Product product) => new()
    {
        ["product_id"] = product.Id, ["name"] = product.Name, ["category"] = product.Category, ["price"] = product.Price, ["currency"] = "CNY",
    };
}
