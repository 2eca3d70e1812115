using Mmo.Cdp.Conditions;
using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Segments;

/// <summary>Who meets a condition now, among the people whom the asking user may see.</summary>
public sealed class SegmentPreviewDto
{
    /// <summary>How many people.</summary>
    public long Count { get; init; }

    /// <summary>Of how many.</summary>
    public long Total { get; init; }

    /// <summary>The moment of the count.</summary>
    public DateTimeOffset AsOf { get; init; }

    /// <summary>How long the database took.</summary>
    public int ElapsedMilliseconds { get; init; }

    /// <summary>Each condition of the tree, groups included, by its path.</summary>
    public IReadOnlyList<SegmentPreviewRowDto> Rows { get; init; } = [];

    /// <summary>Ten people who meet it, as in the list of profiles.</summary>
    public IReadOnlyList<ProfileListItemDto> Sample { get; init; } = [];

    /// <summary>The condition as a sentence.</summary>
    public ConditionSentenceDto? Sentence { get; init; }
}
