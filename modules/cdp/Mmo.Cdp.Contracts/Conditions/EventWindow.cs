namespace Mmo.Cdp.Conditions;

/// <summary>
/// When events happened. <c>rolling</c>: the last <see cref="Amount"/> hours or days of 24 hours, to the moment; an event whose clock runs
/// ahead counts from its arrival. <c>absolute</c>: from and to, each a local date of the tenant (the day of <see cref="To"/> included) or a moment with offset.
/// </summary>
public sealed record EventWindow
{
    /// <summary>Which kind.</summary>
    public WindowKind Type { get; init; }

    /// <summary>How many; for <c>rolling</c>.</summary>
    public int? Amount { get; init; }

    /// <summary>Of what; for <c>rolling</c>.</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>The beginning, or null for none; for <c>absolute</c>.</summary>
    public string? From { get; init; }

    /// <summary>The end, or null for none; for <c>absolute</c>.</summary>
    public string? To { get; init; }

    /// <summary>The last days.</summary>
    public static EventWindow LastDays(int days) => new() { Type = WindowKind.Rolling, Amount = days, Unit = TimeUnit.Day };

    /// <summary>The last hours.</summary>
    public static EventWindow LastHours(int hours) => new() { Type = WindowKind.Rolling, Amount = hours, Unit = TimeUnit.Hour };
}
