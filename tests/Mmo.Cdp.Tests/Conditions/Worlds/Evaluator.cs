using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Tests.Conditions.Worlds;

/// <summary>
/// The meaning of a condition in plain C#, one person at a time: the oracle that the SQL is held against. It shares no code with the
/// binder or the compiler.
/// </summary>
internal sealed class Evaluator(TestWorld world, DateTimeOffset asOf)
{
    public bool Holds(ConditionNode node, TestPerson person) => node switch
    {
        AllCondition all => all.Conditions.All(c => Holds(c, person)),
        AnyCondition any => any.Conditions.Any(c => Holds(c, person)),
        NoneCondition none => !none.Conditions.Any(c => Holds(c, person)),
        AttributeCondition attribute => Attribute(attribute, person),
        EventCondition e => Event(e, person),
        MessageCondition message => Event(Spell(message), person),
        InSegmentCondition segment => person.Segments.Contains(segment.SegmentId),
        NotInSegmentCondition segment => !person.Segments.Contains(segment.SegmentId),
        ConsentCondition consent => Consent(consent, person),
        IdentityCondition identity => person.IdentifierKinds.Contains((int)identity.Kind) == identity.Has,
        _ => throw new InvalidOperationException(),
    };

    private static EventCondition Spell(MessageCondition message) =>
        new($"mmo.message.{JsonNamingPolicy.CamelCase.ConvertName(message.Action.ToString())}", message.Op, message.Value ?? JsonSerializer.SerializeToElement(1))
        {
            Where =
            [
                .. message.Channel is { } channel ? new[] { new PropertyFilter("channel", ConditionOperator.Eq, JsonSerializer.SerializeToElement(channel)) } : [],
                .. message.JourneyId is { } journey ? new[] { new PropertyFilter("journeyId", ConditionOperator.Eq, JsonSerializer.SerializeToElement(journey.ToString())) } : [],
            ],
            Window = message.Window,
        };

    private bool Consent(ConsentCondition condition, TestPerson person)
    {
        var mine = world.Consents
            .Where(c => c.Channel == condition.Channel && c.Purpose == condition.Purpose && c.Address == person.Texts[condition.Channel == "email" ? "email" : "phone"])
            .OrderBy(c => c.OccurredAt).ThenBy(c => c.Id.ToString())
            .TakeLast(1)
            .ToArray();
        return condition.State switch
        {
            ConsentState.Granted => mine.Any(c => c.IsGranted),
            ConsentState.Withdrawn => mine.Length > 0 && !mine.Any(c => c.IsGranted),
            _ => mine.Length == 0,
        };
    }

    private bool Event(EventCondition condition, TestPerson person)
    {
        var events = person.Events
            .Where(e => e.Name == condition.Name && InWindow(e.OccurredAt, condition.Window))
            .Where(e => (condition.Where ?? []).All(f => Property(f, e.Properties)));
        var value = condition.Agg == EventAggregate.Sum
            ? events.Sum(e => Number(Text(Dig(e.Properties, condition.Property!))) ?? 0)
            : events.Count();
        return Compare(condition.Op, value, condition.Value!.Value);
    }

    private bool InWindow(DateTimeOffset at, EventWindow? window)
    {
        if (window is null)
        {
            return true;
        }

        if (window.Type == WindowKind.Rolling)
        {
            return at > asOf - (window.Unit == TimeUnit.Hour ? TimeSpan.FromHours(window.Amount!.Value) : TimeSpan.FromDays(window.Amount!.Value));
        }

        return (window.From is null || at >= Beginning(window.From)) && (window.To is null || IsUpTo(at, window.To));
    }

    private static bool Compare(ConditionOperator op, decimal value, JsonElement operand) => op switch
    {
        ConditionOperator.Eq => value == operand.GetDecimal(),
        ConditionOperator.Ne => value != operand.GetDecimal(),
        ConditionOperator.Gt => value > operand.GetDecimal(),
        ConditionOperator.Gte => value >= operand.GetDecimal(),
        ConditionOperator.Lt => value < operand.GetDecimal(),
        ConditionOperator.Lte => value <= operand.GetDecimal(),
        ConditionOperator.Between => value >= operand[0].GetDecimal() && value <= operand[1].GetDecimal(),
        _ => operand.EnumerateArray().Any(o => o.GetDecimal() == value),
    };

    private bool Attribute(AttributeCondition condition, TestPerson person)
    {
        var builtIn = BuiltInAttributes.All.FirstOrDefault(a => a.Key == condition.Path);
        var type = builtIn?.Type ?? Enum.Parse<AttributeType>(TestWorld.Custom.Single(c => c.Key == condition.Path).Type, ignoreCase: true);
        object? value = builtIn?.Column switch
        {
            null => Typed(Text(person.Attributes[condition.Path]), type),
            "birthday" => person.Birthday,
            "first_seen_at" => person.FirstSeenAt,
            "last_seen_at" => person.LastSeenAt,
            "is_known" => person.IsKnown,
            var column => person.Texts[column],
        };
        return Test(condition.Op, value, condition.Value);
    }

    private bool Property(PropertyFilter filter, JsonObject properties)
    {
        var sample = filter.Value is { ValueKind: JsonValueKind.Array } list ? list[0].ValueKind : filter.Value?.ValueKind;
        var type = filter.Op switch
        {
            ConditionOperator.Before or ConditionOperator.After or ConditionOperator.IsDay => AttributeType.Time,
            ConditionOperator.Between when sample == JsonValueKind.String => AttributeType.Time,
            _ => sample switch
            {
                JsonValueKind.Number => AttributeType.Number,
                JsonValueKind.True or JsonValueKind.False => AttributeType.Boolean,
                _ => AttributeType.Text,
            },
        };
        return Test(filter.Op, Typed(Text(Dig(properties, filter.Path)), type), filter.Value);
    }

    private bool Test(ConditionOperator op, object? value, JsonElement? operand)
    {
        switch (op)
        {
            case ConditionOperator.Missing: return value is null;
            case ConditionOperator.Exists: return value is not null;
            case ConditionOperator.Ne: return !Test(ConditionOperator.Eq, value, operand);
            case ConditionOperator.NotIn: return !Test(ConditionOperator.In, value, operand);
            case ConditionOperator.NotContains: return !Test(ConditionOperator.Contains, value, operand);
        }

        var against = operand!.Value;
        return value switch
        {
            null => false,
            bool flag => flag == against.GetBoolean(),
            decimal number => Compare(op, number, against),
            string text => op switch
            {
                ConditionOperator.Eq => text == against.GetString(),
                ConditionOperator.In => against.EnumerateArray().Any(o => o.GetString() == text),
                ConditionOperator.Contains => text.Contains(against.GetString()!, StringComparison.Ordinal),
                ConditionOperator.StartsWith => text.StartsWith(against.GetString()!, StringComparison.Ordinal),
                _ => text.EndsWith(against.GetString()!, StringComparison.Ordinal),
            },
            DateOnly date => Time(op, Midnight(date), date, against),
            DateTimeOffset moment => Time(op, moment, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, world.Zone).DateTime), against),
            _ => throw new InvalidOperationException(),
        };
    }

    private bool Time(ConditionOperator op, DateTimeOffset moment, DateOnly day, JsonElement against) => op switch
    {
        ConditionOperator.Before => moment < Beginning(against.GetString()!),
        ConditionOperator.After => !IsUpTo(moment, against.GetString()!),
        ConditionOperator.Between => moment >= Beginning(against[0].GetString()!) && IsUpTo(moment, against[1].GetString()!),
        ConditionOperator.IsDay => moment >= Beginning(against.GetString()!) && IsUpTo(moment, against.GetString()!),
        ConditionOperator.WithinLast => moment > asOf - Span(against) && moment <= asOf,
        ConditionOperator.MoreThanAgo => moment <= asOf - Span(against),
        _ => DaysToAnniversary(day) <= against.GetInt32(),
    };

    private int DaysToAnniversary(DateOnly day)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(asOf, world.Zone).DateTime);
        for (var year = today.Year; ; year++)
        {
            var next = day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? new DateOnly(year, 2, 28) : new DateOnly(year, day.Month, day.Day);
            if (next >= today)
            {
                return next.DayNumber - today.DayNumber;
            }
        }
    }

    private static TimeSpan Span(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? TimeSpan.FromDays(value.GetInt32())
        : TimeSpan.FromHours(value.GetProperty("amount").GetInt32() * (value.GetProperty("unit").GetString() == "day" ? 24 : 1));

    private DateTimeOffset Beginning(string text) => text.Length == 10
        ? Midnight(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private bool IsUpTo(DateTimeOffset moment, string text) => text.Length == 10
        ? moment < Midnight(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1))
        : moment <= Beginning(text);

    private DateTimeOffset Midnight(DateOnly date) => TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(TimeOnly.MinValue), world.Zone);

    private object? Typed(string? text, AttributeType type) => type switch
    {
        AttributeType.Number => Number(text),
        AttributeType.Boolean => text switch { "true" => true, "false" => false, _ => null },
        AttributeType.Date => text is { Length: >= 10 } && (text.Length == 10 || text[10] == 'T')
            && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        AttributeType.Time => Moment(text),
        _ => text,
    };

    private object? Moment(string? text)
    {
        if (DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return (DateTimeOffset)TimeZoneInfo.ConvertTimeToUtc(local, world.Zone);
        }

        return DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static JsonNode? Dig(JsonNode? node, string path) => path.Split('.').Aggregate(node, (at, level) => (at as JsonObject)?[level]);

    private static string? Text(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => node.ToJsonString(),
    };
}
