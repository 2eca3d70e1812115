using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.Conditions;
using Mmo.Demo.Story;

namespace Mmo.Demo.Making;

/// <summary>The demo's segments and journeys as they are drawn.</summary>
internal static class Drawings
{
    private const string Asleep = "沉睡会员";
    private const string Birthday = "今天生日";

    public static readonly IReadOnlyList<(string Name, string Description, ConditionNode Condition)> Segments =
    [
        (Asleep, "45天没有来过的会员", new AllCondition(
            new AttributeCondition("isKnown", ConditionOperator.Eq, Json(true)),

            // Who came for the first time just now is not asleep, though nothing is known of the days before.
            new AttributeCondition("firstSeenAt", ConditionOperator.MoreThanAgo, Json(Nodes.AsleepDays)),
            new EventCondition("page", ConditionOperator.Eq, Json(0)) { Window = EventWindow.LastDays(Nodes.AsleepDays) })),
        (Birthday, "今天过生日的会员", new AttributeCondition("birthday", ConditionOperator.AnniversaryWithin, Json(0))),
        ("高价值会员", "90天内消费满1,000元", new EventCondition(StoryEvent.OrderCompleted, ConditionOperator.Gte, Json(1000))
        {
            Agg = EventAggregate.Sum, Property = "revenue", Window = EventWindow.LastDays(StoryCalendar.Days),
        }),
        ("复购会员", "下过两次单或更多", new EventCondition(StoryEvent.OrderCompleted, ConditionOperator.Gte, Json(2))),
        ("加购未下单", "7天内加过购物车，没有下单", new AllCondition(
            new EventCondition(StoryEvent.ProductAdded, ConditionOperator.Gte, Json(1)) { Window = EventWindow.LastDays(7) },
            new EventCondition(StoryEvent.OrderCompleted, ConditionOperator.Eq, Json(0)) { Window = EventWindow.LastDays(7) })),
        ("上海会员", "住在上海的会员", new AttributeCondition("city", ConditionOperator.Eq, Json("上海"))),
        ("可发营销邮件", "同意接收营销邮件", new ConsentCondition("email", "marketing", ConsentState.Granted)),
    ];

    public static string NameOf(DemoJourney journey) => journey switch
    {
        DemoJourney.Welcome => "新客欢迎", DemoJourney.Cart => "弃购挽回", DemoJourney.Asleep => "沉睡唤醒", _ => "生日关怀",
    };

    public static JourneyDefinition Draw(DemoJourney journey, Guid templateId, IReadOnlyDictionary<string, Guid> segments)
    {
        var email = new EmailNode { Id = Nodes.Email, Name = Mails.NameOf(journey), TemplateId = templateId, Purpose = MessagePurpose.Marketing };
        var morning = new WaitNode { Id = Nodes.Morning, Name = "等到上午10点", Mode = WaitMode.UntilTime, TimeOfDay = Nodes.MorningTime.ToString("HH:mm") };
        var end = new ExitNode { Id = Nodes.End, Name = "结束" };
        (JourneyNode[] Nodes, JourneyEdge[] Edges) drawn = journey switch
        {
            DemoJourney.Welcome => (
                [
                    new TriggerNode { Id = Nodes.Start, Name = "注册会员", EventName = StoryEvent.SignedUp, ReEntry = ReEntryMode.Once },
                    email,
                    new WaitForEventNode { Id = Nodes.Order, Name = "等首单", EventName = StoryEvent.OrderCompleted, TimeoutAmount = Nodes.WelcomeDays },
                    new LeadNode { Id = Nodes.Lead, Name = "交给门店", Title = "新会员首单，邀请到店", Reasons = ["刚注册的会员", "欢迎信发出后三天内下了首单"] },
                    end,
                ],
                [
                    new(Nodes.Start, "next", Nodes.Email), new(Nodes.Email, "next", Nodes.Order), new(Nodes.Order, WaitForEventNode.EventOutput, Nodes.Lead),
                    new(Nodes.Order, WaitForEventNode.TimeoutOutput, Nodes.End), new(Nodes.Lead, "next", Nodes.End),
                ]),
            DemoJourney.Cart => (
                [
                    new TriggerNode
                    {
                        Id = Nodes.Start, Name = "加入购物车", EventName = StoryEvent.ProductAdded, ReEntry = ReEntryMode.Always, CorrelationPath = "cart_id",
                    },
                    new WaitForEventNode
                    {
                        Id = Nodes.Order, Name = "等这一单", EventName = StoryEvent.OrderCompleted, TimeoutAmount = Nodes.CartMinutes, TimeoutUnit = WaitUnit.Minutes,
                        Filters = [new() { Path = "cart_id", Operator = PropertyOperator.Eq, TriggerPath = "cart_id" }],
                    },
                    email, end,
                ],
                [
                    new(Nodes.Start, "next", Nodes.Order), new(Nodes.Order, WaitForEventNode.EventOutput, Nodes.End),
                    new(Nodes.Order, WaitForEventNode.TimeoutOutput, Nodes.Email), new(Nodes.Email, "next", Nodes.End),
                ]),
            _ => (
                [
                    new TriggerNode
                    {
                        Id = Nodes.Start, Name = journey == DemoJourney.Asleep ? "睡着了" : "过生日", Source = TriggerSource.Segment,
                        SegmentId = segments[journey == DemoJourney.Asleep ? Asleep : Birthday], ReEntry = ReEntryMode.AfterDays,
                        ReEntryDays = journey == DemoJourney.Asleep ? 90 : 300,
                    },
                    morning, email, end,
                ],
                [new(Nodes.Start, "next", Nodes.Morning), new(Nodes.Morning, "next", Nodes.Email), new(Nodes.Email, "next", Nodes.End)]),
        };
        return new JourneyDefinition
        {
            Nodes = drawn.Nodes, Edges = drawn.Edges, Goal = new JourneyGoal { EventName = StoryEvent.OrderCompleted, WithinDays = Nodes.GoalDays(journey) },
        };
    }

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);
}
