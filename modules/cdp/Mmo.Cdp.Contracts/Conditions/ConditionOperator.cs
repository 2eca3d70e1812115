namespace Mmo.Cdp.Conditions;

/// <summary>The operators. <c>ne</c>, <c>notContains</c>, <c>notIn</c> and <c>missing</c> are true where there is no value.</summary>
public enum ConditionOperator
{
    /// <summary>Equals.</summary>
    Eq,

    /// <summary>Does not equal.</summary>
    Ne,

    /// <summary>Greater than.</summary>
    Gt,

    /// <summary>At least.</summary>
    Gte,

    /// <summary>Less than.</summary>
    Lt,

    /// <summary>At most.</summary>
    Lte,

    /// <summary>Between two values, both included: <c>[from, to]</c>.</summary>
    Between,

    /// <summary>Has a value.</summary>
    Exists,

    /// <summary>Has no value.</summary>
    Missing,

    /// <summary>Contains a text.</summary>
    Contains,

    /// <summary>Does not contain a text.</summary>
    NotContains,

    /// <summary>Begins with a text.</summary>
    StartsWith,

    /// <summary>Ends with a text.</summary>
    EndsWith,

    /// <summary>Is one of a list.</summary>
    In,

    /// <summary>Is none of a list.</summary>
    NotIn,

    /// <summary>Before a date or moment.</summary>
    Before,

    /// <summary>After a date (the day itself left out) or moment.</summary>
    After,

    /// <summary>In the last hours or days: a number of days, or <c>{amount, unit}</c>.</summary>
    WithinLast,

    /// <summary>Longer ago than some hours or days.</summary>
    MoreThanAgo,

    /// <summary>On a local date of the tenant.</summary>
    IsDay,

    /// <summary>The yearly return of a date is today or in the next days: a number of days. 29 February returns on the 28th in other years.</summary>
    AnniversaryWithin,
}
