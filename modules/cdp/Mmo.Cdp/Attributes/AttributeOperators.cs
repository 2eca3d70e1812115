using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Attributes;

/// <summary>Which operators make sense for which type.</summary>
internal static class AttributeOperators
{
    private static readonly ConditionOperator[] Text =
    [
        ConditionOperator.Eq, ConditionOperator.Ne, ConditionOperator.In, ConditionOperator.NotIn, ConditionOperator.Contains,
        ConditionOperator.NotContains, ConditionOperator.StartsWith, ConditionOperator.EndsWith, ConditionOperator.Exists, ConditionOperator.Missing,
    ];

    private static readonly ConditionOperator[] Number =
    [
        ConditionOperator.Eq, ConditionOperator.Ne, ConditionOperator.Gt, ConditionOperator.Gte, ConditionOperator.Lt, ConditionOperator.Lte,
        ConditionOperator.Between, ConditionOperator.In, ConditionOperator.NotIn, ConditionOperator.Exists, ConditionOperator.Missing,
    ];

    private static readonly ConditionOperator[] Boolean =
        [ConditionOperator.Eq, ConditionOperator.Ne, ConditionOperator.Exists, ConditionOperator.Missing];

    private static readonly ConditionOperator[] Time =
    [
        ConditionOperator.WithinLast, ConditionOperator.MoreThanAgo, ConditionOperator.Before, ConditionOperator.After, ConditionOperator.Between,
        ConditionOperator.IsDay, ConditionOperator.AnniversaryWithin, ConditionOperator.Exists, ConditionOperator.Missing,
    ];

    public static IReadOnlyList<ConditionOperator> Of(AttributeType type) => type switch
    {
        AttributeType.Number => Number,
        AttributeType.Boolean => Boolean,
        AttributeType.Date or AttributeType.Time => Time,
        _ => Text,
    };
}
