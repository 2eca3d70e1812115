using Mmo.Cdp.Paging;

namespace Mmo.Cdp.Profiles;

/// <summary>A place in a list: the sorted value and the key of the row, and which way to go from it.</summary>
/// <param name="Text">The value of a text column.</param>
/// <param name="Time">The value of a time column.</param>
/// <param name="Key">Tells apart rows of one value.</param>
/// <param name="Minor">A second part of the key.</param>
/// <param name="IsBackward">True for the page before.</param>
internal sealed record ProfileCursor(string? Text, DateTimeOffset? Time, long Key, int Minor, bool IsBackward)
{
    public override string ToString() => CursorText.Write(this);

    public static ProfileCursor? Parse(string? text) => CursorText.Read<ProfileCursor>(text);
}
