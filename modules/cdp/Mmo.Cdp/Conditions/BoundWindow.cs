namespace Mmo.Cdp.Conditions;

/// <summary>When events happened: the last so long, or from (included) to (excluded).</summary>
internal sealed record BoundWindow(TimeSpan? Rolling, DateTimeOffset? From, DateTimeOffset? To)
{
    public static readonly BoundWindow AllTime = new(null, null, null);
}
