namespace Mmo.Cdp.MatchReviews;

internal sealed class MatchReviewRow
{
    public Guid Id { get; init; }

    public long PartA { get; init; }

    public long PartB { get; init; }

    public short Origin { get; init; }

    public float Probability { get; init; }

    public string? Refused { get; init; }

    public string Evidence { get; init; } = "{}";

    public short State { get; init; }

    public DateTimeOffset FoundAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? UserName { get; init; }

    public string? Reason { get; init; }

    /// <summary>The profile of the first part.</summary>
    public long First { get; init; }

    /// <summary>The profile of the second part.</summary>
    public long Second { get; init; }
}
