using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.ContentHub.Templates;
using Mmo.Modules.Tests.Hosting;

namespace Mmo.Modules.Tests.ParallelWorlds;

/// <summary>
/// The journeys that both companies run. They are drawn so that nothing rightly depends on whether two identifiers were one person at the time;
/// whatever then differs is a fault:
/// <list type="bullet">
/// <item>Every event enters (or every cart of its own): whoever enters once, enters once as one person and twice as two.</item>
/// <item>A wait, a goal and a way out are for the very basket that somebody entered with, and a basket is one identifier's: the order of one person ends
/// the waits of all that they are.</item>
/// <item>Mail goes to e-mail addresses alone, of which no person ever has two: a person's mail goes to one of their addresses, under its consent. It
/// says nothing of the person, and there is no cap.</item>
/// <item>Nobody enters by a segment (a member is a person, not a part), and nothing is split or held back by lot (by person).</item>
/// <item>An attribute and a tag are set before the hand-over, others after it, and others again once all are apart: of one that journeys set for two
/// people of one part only the last word is kept, and what it was set over does not come back.</item>
/// </list>
/// </summary>
internal static class DrawnJourneys
{
    public const string Ordered = "Order Completed";
    public const string Refunded = "Order Refunded";
    public const string Looked = "Looked";
    public const string Filled = "Cart Filled";
    public const string Subscribed = "Subscribed";

    /// <summary>Publishes them.</summary>
    /// <returns>Their ids, in the same order for every company.</returns>
    public static async Task<IReadOnlyList<Guid>> PublishAsync(Company company)
    {
        // An attribute is known once somebody has it.
        await company.SendAsync(new JsonObject { ["type"] = "identify", ["userId"] = "founder", ["traits"] = new JsonObject { ["lastOrder1"] = "-", ["lastOrder2"] = "-", ["lastOrder3"] = "-" } });
        var template = await TemplateAsync(company);
        return
        [
            await PublishAsync(company, "下单一", OnOrder(era: 1)),
            await PublishAsync(company, "下单二", OnOrder(era: 2)),
            await PublishAsync(company, "下单三", OnOrder(era: 3)),
            await PublishAsync(company, "看了没买", OnLook()),
            await PublishAsync(company, "购物车", OnCart()),
            await PublishAsync(company, "订阅", OnSubscription(template)),
        ];
    }

    private static async Task<Guid> TemplateAsync(Company company)
    {
        var template = await company.Admin.PostOkAsync<EmailTemplateDetailsDto>(
            "/api/content-hub/email-template",
            new { name = "新品", subject = "新品到了", html = "<p><a href=\"https://shop.example.com/new\">看看新品</a></p><p><a href=\"{{unsubscribeUrl}}\">退订</a></p>" });
        await company.Admin.PostOkAsync($"/api/content-hub/email-template/{template.Id}/publish");
        return template.Id;
    }

    private static async Task<Guid> PublishAsync(Company company, string name, JourneyDefinition draft)
    {
        var journey = await company.Admin.PostOkAsync<JourneyDto>("/api/campaign/journey", new CreateJourneyDto { Name = name, Draft = draft });
        await company.Admin.PostOkAsync($"/api/campaign/journey/{journey.Id}/publish", new { journey.ConcurrencyStamp });
        return journey.Id;
    }

    private static JourneyDefinition OnOrder(int era) => Row(
        On(Ordered) with { Filters = [new PropertyFilter { Path = "era", Value = JsonSerializer.SerializeToElement(era) }] },
        new TagNode { Id = "tag", Name = "打标签", Tag = $"买过{era}" },
        new AttributeNode { Id = "set", Name = "记下订单", Attribute = $"lastOrder{era}", TriggerPath = "order_id" },
        Lead("lead", "下了单"),
        new ExitNode { Id = "exit", Name = "离开" });

    private static JourneyDefinition OnLook() => new()
    {
        Nodes =
        [
            On(Looked),
            new WaitForEventNode { Id = "for", Name = "等下单", EventName = Ordered, Filters = OfThisBasket, TimeoutAmount = 6, TimeoutUnit = WaitUnit.Hours },
            Lead("bought", "看了就买"),
            new WaitNode { Id = "wait", Name = "再等等", Amount = 3, Unit = WaitUnit.Hours },
            Lead("hesitant", "看了没买"),
            new ExitNode { Id = "exit", Name = "离开" },
        ],
        Edges =
        [
            new("in", JourneyNode.NextOutput, "for"), new("for", WaitForEventNode.EventOutput, "bought"), new("for", WaitForEventNode.TimeoutOutput, "wait"),
            new("wait", JourneyNode.NextOutput, "hesitant"), new("bought", JourneyNode.NextOutput, "exit"), new("hesitant", JourneyNode.NextOutput, "exit"),
        ],
        Goal = new JourneyGoal { EventName = Ordered, Filters = OfThisBasket, WithinDays = 2 },
        Exits = [new ExitRule { Cause = ExitCause.Event, EventName = Refunded, Filters = OfThisBasket }],
    };

    private static JourneyDefinition OnCart() => Row(
        On(Filled) with { CorrelationPath = "cartId" },
        new WaitNode { Id = "wait", Name = "等等", Amount = 2, Unit = WaitUnit.Hours },
        new ExitNode { Id = "exit", Name = "离开" });

    private static JourneyDefinition OnSubscription(Guid template) => Row(
        On(Subscribed),
        new EmailNode { Id = "mail", Name = "新品邮件", TemplateId = template, Purpose = MessagePurpose.Marketing },
        new TagNode { Id = "tag", Name = "打标签", Tag = "收新品" },
        Lead("lead", "订阅了"),
        new ExitNode { Id = "exit", Name = "离开" });

    private static IReadOnlyList<PropertyFilter> OfThisBasket => [new PropertyFilter { Path = "basket", TriggerPath = "basket" }];

    private static TriggerNode On(string eventName) => new() { Id = "in", Name = "进入", EventName = eventName, ReEntry = ReEntryMode.Always };

    private static LeadNode Lead(string id, string title) => new() { Id = id, Name = "转线索", Title = title, Reasons = ["自动判断"] };

    private static JourneyDefinition Row(params JourneyNode[] nodes) => new()
    {
        Nodes = nodes, Edges = [.. nodes.Zip(nodes.Skip(1), (a, b) => new JourneyEdge(a.Id, JourneyNode.NextOutput, b.Id))],
    };
}
