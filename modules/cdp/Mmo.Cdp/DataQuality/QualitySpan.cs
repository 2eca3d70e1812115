namespace Mmo.Cdp.DataQuality;

/// <summary>
/// The days that are shown, today included, and those that are compared. A day that is not over cannot be compared with whole ones: so the days up
/// to yesterday are, with as many before them.
/// </summary>
internal sealed record QualitySpan(DateOnly Today, int Days)
{
    public DateOnly From => Today.AddDays(1 - Days);

    public DateOnly FirstRead => Today.AddDays(-2 * Days);

    public bool IsShown(DateOnly day) => day >= From && day <= Today;

    public bool IsFull(DateOnly day) => day >= Today.AddDays(-Days) && day < Today;

    public bool IsBefore(DateOnly day) => day >= FirstRead && day < Today.AddDays(-Days);
}
