using System.Globalization;
using Mmo.Data;

namespace Mmo.Cdp.Conditions;

/// <summary>Writes a test of one value. <c>value</c> is an expression of the type that the test reads.</summary>
internal sealed class ValueTestCompiler(SqlParameters parameters, ConditionClock clock)
{
    /// <summary>Reads a text as the type; what cannot be read is null and so missing.</summary>
    public string Read(string text, ValueKind kind) => kind switch
    {
        ValueKind.Number => $"cdp.to_number({text})",
        ValueKind.Boolean => $"case {text} when 'true' then true when 'false' then false end",
        ValueKind.Date => $"cdp.to_date({text})",
        ValueKind.Time => $"cdp.to_time({text}, {Zone})",
        _ => $"({text})",
    };

    public string Write(ValueTest test, string value, bool positive)
    {
        var truth = Positive(test, value);
        return positive != test.IsNegated ? truth : test.Kind == ValueTestKind.Exists ? $"({value}) is null" : $"({truth}) is not true";
    }

    public string? Due(ValueTest test, string value) => test.Kind switch
    {
        ValueTestKind.WithinLast => $"case when {Moment(test, value)} > {Now} then {Moment(test, value)} "
            + $"when {Moment(test, value)} > {Ago(test)} then {Moment(test, value)} + {Length(test)} end",
        ValueTestKind.MoreThanAgo => $"case when {Moment(test, value)} > {Ago(test)} then {Moment(test, value)} + {Length(test)} end",
        ValueTestKind.AnniversaryWithin => AnniversaryDue(test, value),
        _ => null,
    };

    private string Now => parameters.Add(clock.AsOf);

    private string Today => $"{parameters.Add(clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}::date";

    private string Zone => parameters.Add(clock.Zone.Id);

    private string Positive(ValueTest test, string value) => test.Kind switch
    {
        ValueTestKind.Exists => $"({value}) is not null",
        ValueTestKind.Equal when test.As == ValueKind.Boolean => $"({value}) = {parameters.Add(test.Flag)}",
        ValueTestKind.Equal => $"{value} = {Operand(test, 0)}",
        ValueTestKind.In => $"{value} = any({(test.As == ValueKind.Number ? parameters.Add(test.Numbers.ToArray()) : parameters.Add(test.Texts.ToArray()))})",
        ValueTestKind.Greater => $"{value} > {Operand(test, 0)}",
        ValueTestKind.GreaterOrEqual => $"{value} >= {Operand(test, 0)}",
        ValueTestKind.Less => $"{value} < {Operand(test, 0)}",
        ValueTestKind.LessOrEqual => $"{value} <= {Operand(test, 0)}",
        ValueTestKind.Between => $"{value} between {Operand(test, 0)} and {Operand(test, 1)}",
        ValueTestKind.Contains => $"strpos({value}, {parameters.Add(test.Texts[0])}) > 0",
        ValueTestKind.StartsWith => $"{value} like {parameters.Add(LikePattern.Escape(test.Texts[0]) + "%")}",
        ValueTestKind.EndsWith => $"{value} like {parameters.Add("%" + LikePattern.Escape(test.Texts[0]))}",
        ValueTestKind.InRange => string.Join(" and ", Range(test, value)),
        ValueTestKind.WithinLast => $"{Moment(test, value)} > {Ago(test)} and {Moment(test, value)} <= {Now}",
        ValueTestKind.MoreThanAgo => $"{Moment(test, value)} <= {Ago(test)}",
        _ => $"cdp.next_anniversary({Day(test, value)}, {Today}) - {Today} <= {parameters.Add((int)test.Span.TotalDays)}",
    };

    private IEnumerable<string> Range(ValueTest test, string value)
    {
        if (test.From is { } from)
        {
            yield return $"{Moment(test, value)} >= {parameters.Add(from)}";
        }

        if (test.To is { } to)
        {
            yield return $"{Moment(test, value)} < {parameters.Add(to)}";
        }
    }

    // In the window: until the day after. Not yet: from the day on which the window reaches it.
    private string AnniversaryDue(ValueTest test, string value)
    {
        var next = $"cdp.next_anniversary({Day(test, value)}, {Today})";
        var days = parameters.Add((int)test.Span.TotalDays);
        return $"(case when {next} - {Today} <= {days} then {next} + 1 else {next} - {days} end)::timestamp at time zone {Zone}";
    }

    private string Operand(ValueTest test, int index) =>
        test.As == ValueKind.Number ? parameters.Add(test.Numbers[index]) : parameters.Add(test.Texts[index]);

    /// <summary>A date counts from the beginning of that local day.</summary>
    private string Moment(ValueTest test, string value) => test.As == ValueKind.Date ? $"({value}::timestamp at time zone {Zone})" : value;

    private string Day(ValueTest test, string value) => test.As == ValueKind.Date ? value : $"({value} at time zone {Zone})::date";

    private string Ago(ValueTest test) => parameters.Add(clock.AsOf - test.Span);

    private string Length(ValueTest test) => $"make_interval(secs => {parameters.Add(test.Span.TotalSeconds)})";
}
