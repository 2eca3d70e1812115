namespace Mmo.Cdp.Conditions;

/// <summary>What is asked of an attribute or a property. A missing value fails the test, and so passes its negation.</summary>
/// <param name="Kind">The positive operator.</param>
/// <param name="As">How the value is read.</param>
/// <param name="IsNegated">True for <c>ne</c>, <c>notIn</c>, <c>notContains</c> and <c>missing</c>.</param>
internal sealed record ValueTest(ValueTestKind Kind, ValueKind As, bool IsNegated = false)
{
    /// <summary>The texts compared with: one, or the list of <c>in</c>.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>The numbers compared with: one, two for <c>between</c>, or the list of <c>in</c>.</summary>
    public IReadOnlyList<decimal> Numbers { get; init; } = [];

    public bool Flag { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    /// <summary>How long ago, or how many days ahead.</summary>
    public TimeSpan Span { get; init; }
}
