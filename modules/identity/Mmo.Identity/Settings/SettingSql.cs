namespace Mmo.Identity.Settings;

internal static class SettingSql
{
    public const string Read = "select name, value from identity.setting";

    /// <summary>One writer of a tenant's settings at a time, so that what was compared is what is overwritten.</summary>
    public const string Lock = "select pg_advisory_xact_lock(hashtextextended('identity.setting:' || @TenantId::text, 0))";

    public const string Write =
        """
        insert into identity.setting (tenant_id, name, value)
        values (@TenantId, @Name, @Value)
        on conflict (tenant_id, name) do update set value = excluded.value
        """;

    public const string Remove = "delete from identity.setting where name = @Name";
}
