namespace Mmo.Cdp.Identity;

/// <summary>An event that would have joined two people who must stay apart.</summary>
internal sealed record Conflict(PartPair Pair, string Reason, int SourceNo, string EventId, DateTimeOffset OccurredAt)
{
    public const string TwoUserIds = "two-user-ids";
    public const string MustNot = "must-not";
}
