using Mmo.Application.Dtos;

namespace Mmo.Identity.Paging;

/// <summary>Cuts a page out of rows, newest first, that were read one further than asked for.</summary>
internal static class TimePage
{
    public static KeysetResultDto<TDto> Of<TRow, TDto>(
        IReadOnlyList<TRow> rows, TimeCursor? cursor, int size, Func<TRow, (DateTimeOffset At, Guid Id)> placeOf, Func<TRow, TDto> map)
    {
        var isMore = rows.Count > size;
        var page = rows.Take(size).ToList();
        if (cursor?.IsNewer == true)
        {
            page.Reverse();
        }

        var hasOlder = cursor?.IsNewer == true || isMore;
        var hasNewer = cursor is not null && (!cursor.IsNewer || isMore);
        return new KeysetResultDto<TDto>
        {
            Items = [.. page.Select(map)],
            Next = hasOlder && page.Count > 0 ? CursorAt(page[^1], isNewer: false) : null,
            Previous = hasNewer && page.Count > 0 ? CursorAt(page[0], isNewer: true) : null,
        };

        string CursorAt(TRow row, bool isNewer)
        {
            var (at, id) = placeOf(row);
            return new TimeCursor(isNewer, at, id).ToString();
        }
    }
}
