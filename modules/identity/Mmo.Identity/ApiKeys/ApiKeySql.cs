namespace Mmo.Identity.ApiKeys;

internal static class ApiKeySql
{
    public const string Find =
        """
        select tenant_id, id, name, last_used_time
        from identity.find_api_key(@Hash, @Now)
        """;

    public const string NoteUse =
        """
        update identity.api_key
        set last_used_time = @Now
        where id = @Id and (last_used_time is null or last_used_time < @Before)
        """;
}
