using System.Text.Json;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Tests.Conditions.Worlds;

/// <summary>Random conditions that a person could have built, every operator among them.</summary>
internal sealed class ConditionGenerator(int seed, TestWorld world)
{
    private static readonly ConditionOperator[] Comparisons =
    [
        ConditionOperator.Eq, ConditionOperator.Ne, ConditionOperator.Gt, ConditionOperator.Gte, ConditionOperator.Lt, ConditionOperator.Lte, ConditionOperator.Between,
    ];

    private readonly Random _random = new(seed);

    public ConditionNode Next(int depth = 3)
    {
        if (depth > 1 && _random.Next(3) > 0)
        {
            ConditionNode[] children = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Next(depth - 1))];
            return _random.Next(3) switch { 0 => new AllCondition(children), 1 => new AnyCondition(children), _ => new NoneCondition(children) };
        }

        return _random.Next(10) switch
        {
            <= 3 => Attribute(),
            <= 6 => Event(),
            7 => Pick<ConditionNode>(new InSegmentCondition(Pick(world.Segments)), new NotInSegmentCondition(Pick(world.Segments))),
            8 => new ConsentCondition(Pick("email", "sms"), Pick("marketing", "service"), Pick(Enum.GetValues<ConsentState>())),
            _ => Pick<ConditionNode>(
                new IdentityCondition(Pick(Enum.GetValues<IdentifierKind>()), Chance(0.5)),
                new MessageCondition(Pick(MessageAction.Opened, MessageAction.Clicked, MessageAction.Sent))
                {
                    Op = Pick(Comparisons[..6]),
                    Value = Json(_random.Next(3)),
                    Window = Window(),
                    Channel = Chance(0.3) ? "email" : null,
                    JourneyId = Chance(0.3) ? Guid.Parse(Pick(TestWorld.Journeys)) : null,
                }),
        };
    }

    private AttributeCondition Attribute()
    {
        var attribute = Pick<(string Key, AttributeType Type)>(
            [.. BuiltInAttributes.All.Select(a => (a.Key, a.Type)), .. TestWorld.Custom.Select(c => (c.Key, Enum.Parse<AttributeType>(c.Type, true)))]);
        var op = Pick(AttributeOperators.Of(attribute.Type));
        JsonElement? value = op is ConditionOperator.Exists or ConditionOperator.Missing ? null : attribute.Type switch
        {
            AttributeType.Number => Numbers(op),
            AttributeType.Boolean => Json(Chance(0.5)),
            AttributeType.Text => Texts(op),
            _ => Times(op),
        };
        return new AttributeCondition(attribute.Key, op, value);
    }

    private EventCondition Event()
    {
        var op = Pick(Comparisons);
        var sum = Chance(0.3);
        return new EventCondition(Chance(0.05) ? "Never Came" : Pick(TestWorld.EventNames), op, Numbers(op, sum ? 600 : 4))
        {
            Where = Chance(0.4) ? [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Filter())] : null,
            Agg = sum ? EventAggregate.Sum : EventAggregate.Count,
            Property = sum ? Pick("amount", "item.n") : null,
            Window = Window(),
        };
    }

    private PropertyFilter Filter()
    {
        switch (_random.Next(5))
        {
            case 0:
                var number = Pick(Comparisons);
                return new PropertyFilter(Pick("amount", "item.n"), number, Numbers(number, 400));
            case 1:
                return new PropertyFilter("coupon", Pick(ConditionOperator.Eq, ConditionOperator.Ne), Json(Chance(0.5)));
            case 2:
                var time = Pick(ConditionOperator.Before, ConditionOperator.After, ConditionOperator.IsDay, ConditionOperator.Between);
                return new PropertyFilter("shippedAt", time, Times(time));
            case 3:
                return new PropertyFilter(Pick("amount", "channel", "item.sku", "nothing"), Pick(ConditionOperator.Exists, ConditionOperator.Missing));
            default:
                var text = Pick(AttributeOperators.Of(AttributeType.Text).Take(8).ToArray());
                return new PropertyFilter(Pick("channel", "item.sku"), text, Pick(Texts(text), text is ConditionOperator.In or ConditionOperator.NotIn ? Json(new[] { "email", "茶" }) : Json("email")));
        }
    }

    private EventWindow? Window() => _random.Next(4) switch
    {
        0 => null,
        1 => EventWindow.LastDays(_random.Next(1, 40)),
        2 => EventWindow.LastHours(_random.Next(1, 50)),
        _ => Pick(
            new EventWindow { Type = WindowKind.Absolute, From = Day(-30) },
            new EventWindow { Type = WindowKind.Absolute, To = Day(-3) },
            new EventWindow { Type = WindowKind.Absolute, From = Day(-20), To = Day(-20) },
            new EventWindow { Type = WindowKind.Absolute, From = $"{Day(-25)}T06:00:00+08:00", To = Day(0) }),
    };

    private JsonElement Numbers(ConditionOperator op, int max = 20) => op switch
    {
        ConditionOperator.Between => Json(new[] { _random.Next(max / 2), _random.Next(max / 2, max) }),
        ConditionOperator.In or ConditionOperator.NotIn => Json(new[] { 10m, _random.Next(max), 5.5m }),
        _ => Json(_random.Next(max)),
    };

    private JsonElement Texts(ConditionOperator op) => op switch
    {
        ConditionOperator.In or ConditionOperator.NotIn => Json(new[] { Pick(TestWorld.Cities), "金卡" }),
        ConditionOperator.Eq or ConditionOperator.Ne => Json(Pick("金卡", "3", Pick(TestWorld.Cities))),
        _ => Json(Pick("上", "卡", "%", "_", "\\d", "a%", "海")),
    };

    private JsonElement Times(ConditionOperator op) => op switch
    {
        ConditionOperator.WithinLast or ConditionOperator.MoreThanAgo =>
            Pick(Json(_random.Next(1, 40)), Json(new { amount = _random.Next(1, 60), unit = "hour" })),
        ConditionOperator.AnniversaryWithin => Json(Pick(0, 1, 7, 100, 365)),
        ConditionOperator.Between => Json(new[] { Day(-_random.Next(15, 40)), Day(_random.Next(-10, 20)) }),
        ConditionOperator.IsDay => Json(Day(-_random.Next(5))),
        _ => Pick(Json(Day(_random.Next(-30, 10))), Json($"{Day(-_random.Next(20))}T10:00:00Z")),
    };

    private string Day(int days) => world.AsOf.UtcDateTime.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);

    private bool Chance(double p) => _random.NextDouble() < p;

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
