namespace Mmo.Campaign.Paging;

/// <summary>The two places where a page's cursor stands in SQL. A key either rises or falls as a whole, so that one index serves it.</summary>
internal static class KeysetSql
{
    public static string Beyond(string key, string place, PageCursor? cursor, bool rising) =>
        cursor is null ? "true" : $"{key} {(rising != cursor.IsBack ? ">" : "<")} {place}";

    public static string Order(PageCursor? cursor, bool rising, params string[] columns) =>
        string.Join(", ", columns.Select(c => rising != (cursor?.IsBack == true) ? c : $"{c} desc"));
}
