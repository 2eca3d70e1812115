namespace Mmo.EntityFrameworkCore.Operations;

internal static class InstallationSql
{
    public const string Hosts =
        """
        select h.id, h.machine, h.version, h.started_at, h.seen_at, h.seen_at < now() - interval '30 seconds' as is_silent,
               (select count(*)::int from kernel.lease l where l.owner = h.id and l.expires_at > now()) as leases
        from kernel.host h
        where h.seen_at > now() - interval '1 hour'
        order by h.started_at
        """;

    public const string Runs = "select worker, succeeded_at, failed_at, error from kernel.worker_run";

    /// <summary>From the catalogue alone: nobody needs rights on a table to learn how big it is.</summary>
    public const string Partitions =
        """
        with part as (
          select n.nspname || '.' || t.relname as table, p.relname as name, pg_total_relation_size(p.oid) as bytes,
                 greatest(p.reltuples, 0)::bigint as rows,
                 (regexp_match(pg_get_expr(p.relpartbound, p.oid), $$TO \('([^']+)'\)$$))[1]::timestamptz as until
          from pg_partitioned_table pt
          join pg_class t on t.oid = pt.partrelid
          join pg_namespace n on n.oid = t.relnamespace and n.nspname = any(@Schemas)
          join pg_inherits i on i.inhparent = t.oid
          join pg_class p on p.oid = i.inhrelid
        )
        select "table", count(*)::int as count, sum(bytes)::bigint as bytes, sum(rows)::bigint as rows,
               (array_agg(name order by until desc nulls last))[1] as newest, max(until) as until,
               coalesce(max(until) > @nextMonth, false) as has_next_month
        from part
        group by "table"
        order by "table"
        """;

    public const string Database =
        """
        select current_setting('server_version') as version, pg_postmaster_start_time() as started_at,
               pg_database_size(current_database()) as bytes,
               (select coalesce(sum(numbackends), 0)::int from pg_stat_database) as connections,
               current_setting('max_connections')::int as max_connections
        """;

    public const string StatementsAble =
        """
        select (select quote_ident(n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                where e.extname = 'pg_stat_statements') as place,
               current_setting('pg_stat_statements.max', true) is not null as is_loaded,
               pg_has_role('pg_read_all_stats', 'usage') as may_read
        """;

    /// <summary>Reading and writing only: other statements keep their constants, and a role's password is one.</summary>
    public static string Statements(string schema) =>
        $"""
        select r.rolname as role, left(regexp_replace(s.query, '\s+', ' ', 'g'), 500) as text, s.calls, s.total_exec_time as total_milliseconds,
               s.mean_exec_time as mean_milliseconds, s.max_exec_time as max_milliseconds, s.rows
        from {schema}.pg_stat_statements s
        join pg_roles r on r.oid = s.userid and r.rolname = any(@Roles)
        where s.dbid = (select oid from pg_database where datname = current_database())
          and s.query ~* '^\s*(--[^\n]*\n\s*)*(select|insert|update|delete|with|merge)\M'
        order by s.total_exec_time desc
        limit 15
        """;
}
