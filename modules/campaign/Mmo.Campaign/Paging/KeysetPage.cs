using Mmo.Application.Dtos;

namespace Mmo.Campaign.Paging;

/// <summary>Cuts a page out of rows that were read one further than asked for.</summary>
internal static class KeysetPage
{
    public static KeysetResultDto<TDto> Of<TRow, TDto>(
        IReadOnlyList<TRow> rows, PageCursor? cursor, int size, Func<TRow, string[]> keyOf, Func<TRow, TDto> map)
    {
        var isMore = rows.Count > size;
        var page = rows.Take(size).ToList();
        if (cursor?.IsBack == true)
        {
            page.Reverse();
        }

        var hasNext = page.Count > 0 && (cursor?.IsBack == true || isMore);
        var hasPrevious = page.Count > 0 && cursor is not null && (!cursor.IsBack || isMore);
        return new KeysetResultDto<TDto>
        {
            Items = [.. page.Select(map)],
            Next = hasNext ? new PageCursor(false, keyOf(page[^1])).ToString() : null,
            Previous = hasPrevious ? new PageCursor(true, keyOf(page[0])).ToString() : null,
        };
    }
}
