namespace Mmo.Identity.AuditEntries;

internal static class AuditSql
{
    /// <summary>
    /// One page over the published audit views of all modules. Each branch reads its own page from the index (tenant_id, at desc, id), so that
    /// a page costs a page of each module, however long the logs are.
    /// </summary>
    public static string Page(IEnumerable<string> schemas, bool newer)
    {
        var order = newer ? "at, id" : "at desc, id desc";
        var place = newer ? "(at, id) > (@At, @Id)" : "(at, id) < (@At, @Id)";
        var branches = schemas.Select(schema =>
            $"""
            (select '{schema}' as module, id, at, user_id, api_key_id, user_name, action, entity_type, entity_id, changes::text as changes, reason
             from {schema}_api.audit_v1
             where (@At::timestamptz is null or {place})
               and (@UserId::uuid is null or user_id = @UserId)
               and (@EntityType::text is null or entity_type = @EntityType)
               and (@EntityId::text is null or entity_id = @EntityId)
               and (@From::timestamptz is null or at >= @From)
               and (@To::timestamptz is null or at < @To)
             order by {order} limit @Take)
            """);
        return $"select * from ({string.Join("\nunion all\n", branches)}) entries order by {order} limit @Take";
    }
}
