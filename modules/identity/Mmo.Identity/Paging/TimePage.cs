using Mmo.Application.Dtos;

namespace Mmo.Identity.Paging;

/// <summary>A page of a list that is sorted by time, newest first, with its two cursors.</summary>
internal static class TimePage
{
    public static KeysetResultDto<TDto> Of<TRow, TDto>(
        IReadOnlyList<TRow> rows, TimeCursor? cursor, int size, Func<TRow, (DateTimeOffset At, Guid Id)> placeOf, Func<TRow, TDto> map)
    {
        var page = KeysetPage<TRow>.Cut(rows, size, isFirst: cursor is null, isBackward: cursor?.IsNewer == true);
        return new KeysetResultDto<TDto>
        {
            Items = [.. page.Rows.Select(map)],
            Next = page.Next(row => CursorAt(row, isNewer: false)),
            Previous = page.Previous(row => CursorAt(row, isNewer: true)),
        };

        string CursorAt(TRow row, bool isNewer)
        {
            var (at, id) = placeOf(row);
            return new TimeCursor(isNewer, at, id).ToString();
        }
    }
}
