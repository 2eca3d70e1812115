namespace Mmo.Cdp.Identity;

/// <summary>Two parts, the lower number first, as links are kept.</summary>
internal readonly record struct PartPair(long A, long B)
{
    public static PartPair Of(long one, long other) => one < other ? new(one, other) : new(other, one);
}
