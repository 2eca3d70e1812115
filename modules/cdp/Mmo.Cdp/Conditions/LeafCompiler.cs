using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Conditions;

/// <summary>Writes the truth of one leaf, and the moment at which the clock may change it.</summary>
internal sealed class LeafCompiler(JoinBuilder joins, SqlParameters parameters, ConditionClock clock)
{
    private readonly ValueTestCompiler _values = new(parameters, clock);

    public string Write(BoundNode leaf, bool positive, Certainty certainty)
    {
        var truth = Truth(leaf, positive);
        return certainty != Certainty.Now && Due(leaf) is { } due
            ? certainty == Certainty.Possible ? $"({truth}) or {due} is not null" : $"({truth}) and {due} is null"
            : truth;
    }

    /// <summary>Null for leaves that the clock does not touch.</summary>
    public string? Due(BoundNode leaf) => leaf switch
    {
        BoundAttribute { Test: var test } attribute => _values.Due(test, Typed(attribute)),
        BoundEvent { Query.Window.Rolling: { } span } @event => EventDue(@event, span),
        _ => null,
    };

    private string Truth(BoundNode leaf, bool positive) => leaf switch
    {
        BoundAttribute attribute => _values.Write(attribute.Test, Typed(attribute), positive),
        BoundEvent @event => Event(@event, positive),
        BoundMembership membership => Found(joins.Membership(membership.SegmentId), positive != membership.IsNegated),
        BoundIdentity identity => Found(joins.Identity(identity.Kind), positive == identity.Has),
        BoundConsent consent => Consent(consent, positive),
        _ => throw new InvalidOperationException($"{leaf.GetType().Name} is no leaf."),
    };

    private static string Found(string alias, bool positive) => $"{alias}.profile_id is {(positive ? "not " : "")}null";

    private string Consent(BoundConsent consent, bool positive)
    {
        var alias = joins.Consent(consent.Channel, consent.Purpose);
        var (truth, negation) = consent.State switch
        {
            ConsentState.Granted => ($"{alias}.is_granted", $"{alias}.is_granted is not true"),
            ConsentState.Withdrawn => ($"not {alias}.is_granted", $"{alias}.is_granted is not false"),
            _ => ($"{alias}.profile_id is null", $"{alias}.profile_id is not null"),
        };
        return positive ? truth : negation;
    }

    private string Event(BoundEvent leaf, bool positive)
    {
        var alias = joins.Event(leaf.Query);
        if (IsOneOrMore(leaf) is { } oneOrMore)
        {
            // These two forms let the planner join or anti-join instead of keeping everybody.
            return Found(alias, oneOrMore == positive);
        }

        var test = leaf.Test;
        var atZero = test.Holds(0) == positive;
        var value = atZero ? $"coalesce({alias}.v, 0)" : $"{alias}.v";
        var low = parameters.Add(test.Low);
        var truth = test.Op switch
        {
            ConditionOperator.Eq => $"{value} = {low}",
            ConditionOperator.Ne => $"{value} <> {low}",
            ConditionOperator.Gt => $"{value} > {low}",
            ConditionOperator.Gte => $"{value} >= {low}",
            ConditionOperator.Lt => $"{value} < {low}",
            ConditionOperator.Lte => $"{value} <= {low}",
            _ => $"{value} between {low} and {parameters.Add(test.High)}",
        };
        return positive ? truth : $"not ({truth})";
    }

    /// <summary>True for "at least once", false for "never", null for everything else.</summary>
    private static bool? IsOneOrMore(BoundEvent leaf) => leaf.Query.SumPath is not null ? null : leaf.Test switch
    {
        { Op: ConditionOperator.Gte, Low: 1 } or { Op: ConditionOperator.Gt, Low: 0 } or { Op: ConditionOperator.Ne, Low: 0 } => true,
        { Op: ConditionOperator.Eq, Low: 0 } or { Op: ConditionOperator.Lt, Low: 1 } or { Op: ConditionOperator.Lte, Low: 0 }
            or { Op: ConditionOperator.Between, Low: 0, High: 0 } => false,
        _ => null,
    };

    private string EventDue(BoundEvent leaf, TimeSpan span)
    {
        var alias = joins.Event(leaf.Query);
        var length = $"make_interval(secs => {parameters.Add(span.TotalSeconds)})";
        if (IsOneOrMore(leaf) is not null)
        {
            return $"{alias}.newest + {length}";
        }

        // Fewer than are needed stay fewer while time passes.
        return leaf is { Query.SumPath: null, Test.Op: ConditionOperator.Gte or ConditionOperator.Gt }
            ? $"case when {Event(leaf, positive: true)} then {alias}.oldest + {length} end"
            : $"{alias}.oldest + {length}";
    }

    private string Typed(BoundAttribute leaf) => leaf.Attribute is { Column: { } column } && BuiltInAttributes.Columns.Contains(column)
        ? $"p.{column}"
        : _values.Read($"p.attributes ->> {parameters.Add(leaf.Attribute.Key)}", leaf.Test.As);
}
