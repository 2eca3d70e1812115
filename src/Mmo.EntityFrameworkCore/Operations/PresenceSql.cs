namespace Mmo.EntityFrameworkCore.Operations;

internal static class PresenceSql
{
    /// <summary>Says that this host lives, and forgets those that have said nothing for a day.</summary>
    public const string Stay =
        """
        with gone as (delete from kernel.host where seen_at < now() - interval '1 day')
        insert into kernel.host (id, machine, version, started_at, seen_at, works)
        values (@Owner, @Machine, @Version, @startedAt, now(), @Works)
        on conflict (id) do update set seen_at = excluded.seen_at
        """;

    public const string Leave = "delete from kernel.host where id = @Owner";

    /// <summary>A worker's last good and last bad round, on whichever host. In the order of names, so that two hosts do not lock crosswise.</summary>
    public const string Runs =
        """
        insert into kernel.worker_run as r (worker, succeeded_at, failed_at, error)
        select worker, succeeded_at, failed_at, error
        from unnest(@Workers, @Succeeded, @Failed, @Errors) as u (worker, succeeded_at, failed_at, error)
        order by worker
        on conflict (worker) do update
        set succeeded_at = greatest(r.succeeded_at, excluded.succeeded_at),
            failed_at = greatest(r.failed_at, excluded.failed_at),
            error = case when excluded.failed_at >= coalesce(r.failed_at, '-infinity') then excluded.error else r.error end
        """;
}
