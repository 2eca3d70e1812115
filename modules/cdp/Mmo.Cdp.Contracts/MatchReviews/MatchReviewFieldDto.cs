using Mmo.Cdp.Matching;

namespace Mmo.Cdp.MatchReviews;

/// <summary>What one field says of a pair.</summary>
public sealed class MatchReviewFieldDto
{
    /// <summary>Its name for people.</summary>
    public required string Label { get; init; }

    /// <summary>Its kind.</summary>
    public required FieldKind Kind { get; init; }

    /// <summary>How far the values agreed when they were compared.</summary>
    public AgreementLevel Level { get; init; }

    /// <summary>log2 of the likelihood ratio: above 0 it speaks for one person, below 0 against; 0 where one of them has no value.</summary>
    public double Weight { get; init; }

    /// <summary>The first person's values as they are now.</summary>
    public IReadOnlyList<string> First { get; init; } = [];

    /// <summary>The second person's.</summary>
    public IReadOnlyList<string> Second { get; init; } = [];
}
