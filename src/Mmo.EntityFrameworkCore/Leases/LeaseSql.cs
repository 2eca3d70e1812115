namespace Mmo.EntityFrameworkCore.Leases;

internal static class LeaseSql
{
    public const string Acquire =
        """
        insert into kernel.lease as l (name, owner, token, expires_at)
        values (@name, @Owner, 1, clock_timestamp() + @Duration)
        on conflict (name) do update
        set owner = excluded.owner,
            token = l.token + case when l.owner = excluded.owner then 0 else 1 end,
            expires_at = excluded.expires_at
        where l.owner = excluded.owner or l.expires_at < clock_timestamp()
        returning token
        """;

    public const string Renew =
        """
        update kernel.lease set expires_at = clock_timestamp() + @Duration
        where name = any(@names) and owner = @Owner
        returning name
        """;

    public const string Release =
        "update kernel.lease set expires_at = clock_timestamp() where name = any(@Names) and owner = @Owner";
}
