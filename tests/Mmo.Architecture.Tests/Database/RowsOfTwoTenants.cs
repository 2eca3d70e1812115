using Dapper;
using Npgsql;

namespace Mmo.Architecture.Tests.Database;

/// <summary>
/// Puts a row of each of two tenants into every table, made from the column types alone, so that a new table is tested without a word.
/// Every value carries its tenant's mark; a value of the other tenant in an answer is a hole in the wall.
/// </summary>
internal static class RowsOfTwoTenants
{
    public static readonly Tenant A = new(new Guid("aaaaaaaa-0000-7000-8000-00000000000a"), "mark-of-a", 7_111_111, new Guid("aaaaaaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa"));
    public static readonly Tenant B = new(new Guid("bbbbbbbb-0000-7000-8000-00000000000b"), "mark-of-b", 7_222_222, new Guid("bbbbbbbb-bbbb-7bbb-8bbb-bbbbbbbbbbbb"));

    /// <summary>A tenant without rows: its would collide with nobody's.</summary>
    public static readonly Tenant C = new(new Guid("cccccccc-0000-7000-8000-00000000000c"), "mark-of-c", 7_333_333, new Guid("cccccccc-cccc-7ccc-8ccc-cccccccccccc"));

    public static async Task InsertAsync(NpgsqlConnection superuser)
    {
        // Foreign keys, checks and triggers say nothing about who sees a row; this is a clone that is thrown away.
        await superuser.ExecuteAsync("set session_replication_role = replica");
        await superuser.ExecuteAsync(
            """
            do $$ declare c record; begin
              for c in select conrelid::regclass as t, conname from pg_constraint
                       join pg_class r on r.oid = conrelid join pg_namespace n on n.oid = r.relnamespace
                       where contype = 'c' and not r.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
              loop execute format('alter table %s drop constraint %I', c.t, c.conname); end loop;
            end $$
            """);
        await superuser.ExecuteAsync(
            """
            do $$ begin
              if to_regprocedure('cdp.ensure_event_months(date,date)') is not null then
                perform cdp.ensure_event_months('2026-01-01', '2026-01-31');
              end if;
            end $$
            """);
        foreach (var table in await TenantTablesAsync(superuser))
        {
            foreach (var tenant in new[] { A, B })
            {
                await InsertAsync(superuser, table, tenant);
            }
        }
    }

    public static async Task<IReadOnlyList<string>> TenantTablesAsync(NpgsqlConnection connection) => (await connection.QueryAsync<string>(
        """
        select format('%I.%I', n.nspname, c.relname)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and not c.relispartition
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
          and n.nspname not in ('pg_catalog', 'information_schema')
        order by 1
        """)).ToList();

    private static async Task InsertAsync(NpgsqlConnection connection, string table, Tenant tenant) =>
        await connection.ExecuteAsync(await InsertionAsync(connection, table, table, tenant));

    /// <summary>The statement that puts a tenant's row into a relation: a table, or the view over it.</summary>
    public static async Task<string> InsertionAsync(NpgsqlConnection connection, string relation, string table, Tenant tenant)
    {
        var columns = (await connection.QueryAsync<(string Name, string Type)>(
            """
            select quote_ident(attname), format_type(atttypid, null)
            from pg_attribute
            where attrelid = @table::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """, new { table })).ToList();
        var values = columns.Select(c => c.Name == "tenant_id" ? $"'{tenant.Id}'::uuid" : ValueOf(c.Type, tenant));
        return $"insert into {relation} ({string.Join(", ", columns.Select(c => c.Name))}) overriding system value values ({string.Join(", ", values)})";
    }

    private static string ValueOf(string type, Tenant tenant) => type switch
    {
        "uuid" => $"'{tenant.Uuid}'",
        "text" or "character varying" => $"'{tenant.Mark}'",
        "jsonb" or "json" => $"'{{\"mark\": \"{tenant.Mark}\"}}'",
        "bigint" or "integer" => tenant.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        "smallint" => tenant == A ? "1" : "2",
        "numeric" or "double precision" or "real" => $"{tenant.Number}",
        "boolean" => "true",
        "bytea" => $"convert_to('{tenant.Mark}', 'UTF8')",
        "text[]" => $"array['{tenant.Mark}']",
        "uuid[]" => $"array['{tenant.Uuid}'::uuid]",
        "bigint[]" or "integer[]" => $"array[{tenant.Number}]",
        "timestamp with time zone" => "'2026-01-15 00:00:00+00'",
        "date" => "'2026-01-15'",
        "interval" => "interval '1 hour'",
        "time without time zone" => "'10:00'",
        "inet" => "'127.0.0.1'",
        _ when type.EndsWith("[]", StringComparison.Ordinal) => $"array[{ValueOf(type[..^2], tenant)}]::{type}",
        _ => throw new NotSupportedException($"Say here how to make a value of the type {type}."),
    };

    internal sealed record Tenant(Guid Id, string Mark, int Number, Guid Uuid)
    {
        /// <summary>True when a row, as text, carries something of this tenant.</summary>
        public bool IsIn(string row) => row.Contains(Mark, StringComparison.Ordinal)
            || row.Contains(Number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            || row.Contains(Uuid.ToString(), StringComparison.Ordinal)
            || row.Contains(Id.ToString(), StringComparison.Ordinal);
    }
}
