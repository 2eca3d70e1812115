using System.Text.Json;
using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Conditions;

/// <summary>Types the value of a comparison and checks it against the operator.</summary>
internal sealed class ValueBinder(TimeZoneInfo zone, ConditionFaults faults)
{
    private static readonly ValueTest Nothing = new(ValueTestKind.Exists, ValueKind.Text);

    private readonly ValueReader _read = new(zone, faults);

    public ValueTest Attribute(AttributeDefinition attribute, ConditionOperator op, JsonElement? value, string path)
    {
        if (!AttributeOperators.Of(attribute.Type).Contains(op))
        {
            faults.Add(
                At(path, "op"), "OperatorNotForType",
                ("Label", attribute.Label), ("Operator", Name(op)), ("Allowed", string.Join(", ", AttributeOperators.Of(attribute.Type).Select(Name))));
            return Nothing;
        }

        return Bind(op, KindOf(attribute.Type), value, path);
    }

    /// <summary>A property has no declared type: the value says how it is read.</summary>
    public ValueTest Property(PropertyFilter filter, string path)
    {
        // What moves with the clock belongs into the event's window: a filter would have to be watched for every single event.
        if (filter.Op is ConditionOperator.AnniversaryWithin or ConditionOperator.WithinLast or ConditionOperator.MoreThanAgo)
        {
            faults.Add(At(path, "op"), "OperatorNotForProperty", ("Operator", Name(filter.Op)));
            return Nothing;
        }

        var sample = filter.Value is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0 ? list[0] : filter.Value;
        var kind = filter.Op switch
        {
            ConditionOperator.Before or ConditionOperator.After or ConditionOperator.IsDay => ValueKind.Time,
            ConditionOperator.Gt or ConditionOperator.Gte or ConditionOperator.Lt or ConditionOperator.Lte => ValueKind.Number,
            ConditionOperator.Between => sample?.ValueKind == JsonValueKind.String ? ValueKind.Time : ValueKind.Number,
            ConditionOperator.Eq or ConditionOperator.Ne or ConditionOperator.In or ConditionOperator.NotIn => sample?.ValueKind switch
            {
                JsonValueKind.Number => ValueKind.Number,
                JsonValueKind.True or JsonValueKind.False when filter.Op is ConditionOperator.Eq or ConditionOperator.Ne => ValueKind.Boolean,
                _ => ValueKind.Text,
            },
            _ => ValueKind.Text,
        };
        return Bind(filter.Op, kind, filter.Value, path);
    }

    public NumberTest Aggregate(ConditionOperator op, JsonElement? value, EventAggregate aggregate, string path)
    {
        if (op is not (ConditionOperator.Eq or ConditionOperator.Ne or ConditionOperator.Gt or ConditionOperator.Gte or ConditionOperator.Lt
            or ConditionOperator.Lte or ConditionOperator.Between))
        {
            faults.Add(At(path, "op"), "OperatorNotForAggregate", ("Operator", Name(op)));
            return new NumberTest(ConditionOperator.Gte, 1, 1);
        }

        var numbers = op == ConditionOperator.Between ? _read.Pair(value, At(path, "value"), _read.Number) : [_read.Number(value, At(path, "value"))];
        if (aggregate == EventAggregate.Count && numbers.Any(n => n < 0 || n != decimal.Truncate(n)))
        {
            faults.Add(At(path, "value"), "CountNotWhole");
        }

        return new NumberTest(op, numbers[0], numbers[^1]);
    }

    private static string At(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

    private static string Name(ConditionOperator op) => JsonNamingPolicy.CamelCase.ConvertName(op.ToString());

    private static ValueKind KindOf(AttributeType type) => type switch
    {
        AttributeType.Number => ValueKind.Number,
        AttributeType.Boolean => ValueKind.Boolean,
        AttributeType.Date => ValueKind.Date,
        AttributeType.Time => ValueKind.Time,
        _ => ValueKind.Text,
    };

    private ValueTest Bind(ConditionOperator op, ValueKind kind, JsonElement? value, string path)
    {
        var at = At(path, "value");
        if (op is ConditionOperator.Exists or ConditionOperator.Missing)
        {
            if (value is not null)
            {
                faults.Add(at, "ValueNotWanted", ("Operator", Name(op)));
            }

            return new ValueTest(ValueTestKind.Exists, kind, op == ConditionOperator.Missing);
        }

        if (value is null)
        {
            faults.Add(at, "FieldMissing", ("Field", "value"));
            return Nothing;
        }

        return op switch
        {
            ConditionOperator.Eq or ConditionOperator.Ne => Compare(ValueTestKind.Equal, kind, [value.Value], at, op == ConditionOperator.Ne),
            ConditionOperator.In or ConditionOperator.NotIn => Compare(ValueTestKind.In, kind, _read.List(value.Value, at), at, op == ConditionOperator.NotIn),
            ConditionOperator.Gt => Compare(ValueTestKind.Greater, kind, [value.Value], at),
            ConditionOperator.Gte => Compare(ValueTestKind.GreaterOrEqual, kind, [value.Value], at),
            ConditionOperator.Lt => Compare(ValueTestKind.Less, kind, [value.Value], at),
            ConditionOperator.Lte => Compare(ValueTestKind.LessOrEqual, kind, [value.Value], at),
            ConditionOperator.Between when kind == ValueKind.Number =>
                new ValueTest(ValueTestKind.Between, kind) { Numbers = _read.Pair(value, at, _read.Number) },
            ConditionOperator.Contains or ConditionOperator.NotContains =>
                Compare(ValueTestKind.Contains, kind, [value.Value], at, op == ConditionOperator.NotContains),
            ConditionOperator.StartsWith => Compare(ValueTestKind.StartsWith, kind, [value.Value], at),
            ConditionOperator.EndsWith => Compare(ValueTestKind.EndsWith, kind, [value.Value], at),
            _ => Times(op, kind, value.Value, at),
        };
    }

    private ValueTest Compare(ValueTestKind test, ValueKind kind, JsonElement[] values, string path, bool negated = false) => kind switch
    {
        ValueKind.Number => new ValueTest(test, kind, negated) { Numbers = [.. values.Select(v => _read.Number(v, path))] },
        ValueKind.Boolean => new ValueTest(test, kind, negated) { Flag = values.Length > 0 && _read.Flag(values[0], path) },
        _ => new ValueTest(test, kind, negated) { Texts = [.. values.Select(v => _read.Text(v, path))] },
    };

    private ValueTest Times(ConditionOperator op, ValueKind kind, JsonElement value, string path)
    {
        switch (op)
        {
            case ConditionOperator.WithinLast or ConditionOperator.MoreThanAgo:
                return new ValueTest(op == ConditionOperator.WithinLast ? ValueTestKind.WithinLast : ValueTestKind.MoreThanAgo, kind)
                {
                    Span = _read.Span(value, path),
                };
            case ConditionOperator.AnniversaryWithin:
                var days = _read.Number(value, path);
                if (days is < 0 or > 365 || days != decimal.Truncate(days))
                {
                    faults.Add(path, "BadDaysAhead");
                }

                return new ValueTest(ValueTestKind.AnniversaryWithin, kind) { Span = TimeSpan.FromDays((int)Math.Clamp(days, 0, 365)) };
            case ConditionOperator.Between:
                var pair = _read.Pair(value, path, (v, at) => _read.Moment(v!.Value, at));
                if (pair[0].From >= pair[1].To)
                {
                    faults.Add(path, "RangeUpsideDown");
                }

                return new ValueTest(ValueTestKind.InRange, kind) { From = pair[0].From, To = pair[1].To };
            default:
                var (from, to) = _read.Moment(value, path);
                return new ValueTest(ValueTestKind.InRange, kind)
                {
                    From = op == ConditionOperator.Before ? null : op == ConditionOperator.After ? to : from,
                    To = op == ConditionOperator.Before ? from : op == ConditionOperator.After ? null : to,
                };
        }
    }
}
