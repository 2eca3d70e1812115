namespace Mmo.Cdp.Segments;

internal sealed class MembershipChange
{
    public long ProfileId { get; init; }

    public bool IsEntry { get; init; }

    public string Cause { get; init; } = "";
}
