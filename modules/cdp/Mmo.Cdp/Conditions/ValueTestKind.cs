namespace Mmo.Cdp.Conditions;

/// <summary>The positive operators; each negative one is the exact opposite of one of these.</summary>
internal enum ValueTestKind
{
    Exists,
    Equal,
    In,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Between,
    Contains,
    StartsWith,
    EndsWith,

    /// <summary>From (included, or open) to (excluded, or open).</summary>
    InRange,
    WithinLast,
    MoreThanAgo,
    AnniversaryWithin,
}
