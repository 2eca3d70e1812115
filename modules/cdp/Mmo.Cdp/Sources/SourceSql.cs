namespace Mmo.Cdp.Sources;

internal static class SourceSql
{
    /// <summary>Before the tenant is known, so through a function.</summary>
    public const string Find =
        """
        select id, tenant_id, no, kind, is_enabled, may_grant_consent, counts_orders
        from cdp.find_source(@Hash)
        """;

    public const string EnsureInternal =
        """
        insert into cdp.source (id, tenant_id, name, kind, may_grant_consent, counts_orders, concurrency_stamp)
        values (@Id, @tenantId, 'internal', 'internal', true, true, @Stamp)
        on conflict (tenant_id) where kind = 'internal' do nothing
        """;

    public const string All = "select id, tenant_id, no, kind, is_enabled, may_grant_consent, counts_orders from cdp.source";

    public const string Internal =
        """
        select id, tenant_id, no, kind, is_enabled, may_grant_consent, counts_orders
        from cdp.source
        where kind = 'internal'
        """;
}
