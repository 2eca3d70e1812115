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

    /// <summary>Not what has run out or was just given up: who wants it asks for it again.</summary>
    public const string Renew =
        """
        update kernel.lease set expires_at = clock_timestamp() + @Duration
        where name = any(@names) and owner = @Owner and expires_at > clock_timestamp()
        returning name
        """;

    /// <summary>How many leases a host holds above its share of those that are held, among the hosts that lately said that they work.</summary>
    public const string Surplus =
        """
        select greatest(0, l.mine - ceil(l.held::numeric / (1 + h.others)))::int
        from (select count(*) as held, count(*) filter (where owner = @Owner) as mine from kernel.lease where expires_at > clock_timestamp()) l
        cross join (select count(*) as others from kernel.host where id <> @Owner and works and seen_at > now() - @Fresh) h
        """;

    public const string Release =
        "update kernel.lease set expires_at = clock_timestamp() where name = any(@Names) and owner = @Owner";
}
