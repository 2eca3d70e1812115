namespace Mmo.Identity.TaskCenter;

internal static class TaskSql
{
    private const string Columns =
        """
        id, kind, subject, link, state, can_be_cancelled, step, total, done, failed, counts::text as counts, error, user_id, api_key_id, user_name,
        created_at, started_at, cancel_asked_at, finished_at
        """;

    /// <summary>
    /// One page over the published operation views of all modules. Each branch reads its own page from the index (tenant_id, created_at desc, id desc).
    /// </summary>
    public static string Page(IEnumerable<string> schemas, bool newer)
    {
        var order = newer ? "created_at, id" : "created_at desc, id desc";
        var place = newer ? "(created_at, id) > (@At, @Id)" : "(created_at, id) < (@At, @Id)";
        var branches = schemas.Select(schema =>
            $"""
            (select '{schema}' as module, {Columns}
             from {schema}_api.operation_v1
             where (@At::timestamptz is null or {place})
               and (@OfEverybody or user_id = @UserId or api_key_id = @ApiKeyId)
               and (@IsOpen::boolean is null or (state in ('waiting', 'running')) = @IsOpen)
             order by {order} limit @Take)
            """);
        return $"select * from ({string.Join("\nunion all\n", branches)}) operations order by {order} limit @Take";
    }

    public static string One(IEnumerable<string> schemas)
    {
        var branches = schemas.Select(schema =>
            $"""
            select '{schema}' as module, {Columns}
            from {schema}_api.operation_v1
            where id = @Id and (@OfEverybody or user_id = @UserId or api_key_id = @ApiKeyId)
            """);
        return string.Join("\nunion all\n", branches);
    }
}
