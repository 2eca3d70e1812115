using Mmo.Cdp.Paging;

namespace Mmo.Cdp.MatchReviews;

/// <summary>A place in the list, and which way to go from it.</summary>
/// <param name="Origin">Of open pairs, which stand in groups.</param>
/// <param name="Probability">Of open pairs, by which a group is sorted.</param>
/// <param name="Time">Of decided ones, when that was.</param>
/// <param name="Id">Tells apart what is equal.</param>
/// <param name="IsBackward">True for the page before.</param>
internal sealed record MatchReviewCursor(short? Origin, float? Probability, DateTimeOffset? Time, Guid Id, bool IsBackward)
{
    public override string ToString() => CursorText.Write(this);

    public static MatchReviewCursor? Parse(string? text) => CursorText.Read<MatchReviewCursor>(text);
}
