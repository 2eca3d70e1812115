using Mmo.Application.Dtos;

namespace Mmo.Campaign.Paging;

/// <summary>A page with its two cursors.</summary>
internal static class CursorPage
{
    public static KeysetResultDto<TDto> Of<TRow, TDto>(
        IReadOnlyList<TRow> rows, PageCursor? cursor, int size, Func<TRow, string[]> keyOf, Func<TRow, TDto> map)
    {
        var page = KeysetPage<TRow>.Cut(rows, size, isFirst: cursor is null, isBackward: cursor?.IsBack == true);
        return new KeysetResultDto<TDto>
        {
            Items = [.. page.Rows.Select(map)],
            Next = page.Next(row => new PageCursor(false, keyOf(row)).ToString()),
            Previous = page.Previous(row => new PageCursor(true, keyOf(row)).ToString()),
        };
    }
}
