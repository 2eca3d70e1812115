using Mmo.Cdp.Matching;

namespace Mmo.Cdp.MatchReviews;

/// <summary>A pair of people who may be one.</summary>
public sealed class MatchReviewDto
{
    /// <summary>The pair.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where the pair comes from.</summary>
    public MatchReviewOrigin Origin { get; init; }

    /// <summary>Of a pair that an event named: the type of identifier of which one person would have too many.</summary>
    public string? IdentifierType { get; init; }

    /// <summary>The same for people.</summary>
    public string? IdentifierTypeLabel { get; init; }

    /// <summary>Of a pair that an event named: when that happened.</summary>
    public DateTimeOffset? EventTime { get; init; }

    /// <summary>Of a pair that is alike: that they are one person, from 0 to 1.</summary>
    public double Probability { get; init; }

    /// <summary>Why a likely pair was not merged by itself; null where it was not likely enough.</summary>
    public RefusalReason? Refused { get; init; }

    /// <summary>What was decided.</summary>
    public MatchReviewState State { get; init; }

    /// <summary>When the pair was found.</summary>
    public DateTimeOffset FoundTime { get; init; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? DecidedTime { get; init; }

    /// <summary>Who decided.</summary>
    public string? UserName { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>Both people; of a merged pair twice the same.</summary>
    public IReadOnlyList<MatchReviewPersonDto> People { get; init; } = [];

    /// <summary>Labels of the fields that speak for one person, the strongest first.</summary>
    public IReadOnlyList<string> Agreeing { get; init; } = [];

    /// <summary>Labels of the fields that speak against it, the strongest first.</summary>
    public IReadOnlyList<string> Differing { get; init; } = [];
}
