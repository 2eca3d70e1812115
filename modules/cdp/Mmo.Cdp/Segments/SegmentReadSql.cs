namespace Mmo.Cdp.Segments;

internal static class SegmentReadSql
{
    // Nothing on its way and nobody due: the members are right as of this moment, however long ago they last changed.
    private const string Columns =
        """
        s.id, s.name, s.description, s.condition::text as condition, s.is_active, s.member_count, s.needs_rebuild, s.last_error, s.last_error_at,
        s.created_at, s.updated_at, s.concurrency_stamp,
        case when s.is_active and not s.needs_rebuild
              and coalesce((select position from cdp.feed_cursor where consumer = 'segments' and producer = 'cdp'), 0)
                  >= coalesce((select position from cdp.feed_head), 0)
              and not exists (select from cdp.segment_due d where d.segment_id = s.id and d.due_at <= @Now)
              and not exists (select from cdp.segment_dirty)
             then @Now else s.as_of end as as_of
        """;

    private static readonly Dictionary<string, string> Sorts = new()
    {
        ["name"] = "s.name",
        ["memberCount"] = "s.member_count",
        ["creationTime"] = "s.created_at",
        ["lastModificationTime"] = "s.updated_at",
    };

    public static readonly string One = $"select {Columns} from cdp.segment s where s.id = @Id";

    public const string Count = "select count(*) from cdp.segment s where @Filter::text is null or strpos(lower(s.name), lower(@Filter)) > 0";

    public const string Names = "select id, name from cdp.segment where id = any(@Ids)";

    public const string UsedBy = "select id, name from cdp.segment where id <> @Id and strpos(condition::text, @Id::text) > 0 order by name";

    public static IEnumerable<string> SortNames => Sorts.Keys;

    /// <summary>Null for an order that is not known.</summary>
    public static string? Page(string? sorting)
    {
        var words = (string.IsNullOrWhiteSpace(sorting) ? "lastModificationTime desc" : sorting).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 2 && Sorts.TryGetValue(words[0], out var column) && (words.Length == 1 || words[1] is "asc" or "desc")
            ? $"""
               select {Columns}
               from cdp.segment s
               where @Filter::text is null or strpos(lower(s.name), lower(@Filter)) > 0
               order by {column} {(words.Length == 2 ? words[1] : "asc")}, s.id
               offset @Skip limit @Take
               """
            : null;
    }
}
