namespace Mmo.Application.Dtos;

/// <summary>
/// A page of a big table, cut out of rows that were read one further than asked for: the row too many tells whether there is another page on
/// that side. On the other side there is one, because the reader came from there.
/// </summary>
/// <typeparam name="T">The rows' type.</typeparam>
public sealed class KeysetPage<T>
{
    private readonly bool _hasNext;
    private readonly bool _hasPrevious;

    private KeysetPage(IReadOnlyList<T> rows, bool hasNext, bool hasPrevious) => (Rows, _hasNext, _hasPrevious) = (rows, hasNext, hasPrevious);

    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<T> Rows { get; }

    /// <param name="rows">As they were read: away from the cursor, at most <paramref name="size"/> and one.</param>
    /// <param name="size">How many were asked for.</param>
    /// <param name="isFirst">True when there was no cursor.</param>
    /// <param name="isBackward">True when they were read against the order of the list.</param>
    public static KeysetPage<T> Cut(IReadOnlyList<T> rows, int size, bool isFirst, bool isBackward)
    {
        var isMore = rows.Count > size;
        var page = rows.Take(size).ToList();
        if (isBackward)
        {
            page.Reverse();
        }

        return new KeysetPage<T>(page, page.Count > 0 && (isBackward || isMore), page.Count > 0 && !isFirst && (!isBackward || isMore));
    }

    /// <summary>The cursor behind the last row; null when nothing follows.</summary>
    public string? Next(Func<T, string> cursorBehind) => _hasNext ? cursorBehind(Rows[^1]) : null;

    /// <summary>The cursor before the first row; null when nothing stands before it.</summary>
    public string? Previous(Func<T, string> cursorBefore) => _hasPrevious ? cursorBefore(Rows[0]) : null;
}
