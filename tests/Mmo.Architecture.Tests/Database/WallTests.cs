using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.Architecture.Tests.Database;

/// <summary>Tenant walls, walked from the catalogue: whatever a runtime role can read is read, for nobody and for a tenant.</summary>
public sealed class WallTests(MigratedDatabase database) : IClassFixture<MigratedDatabase>
{
    private static readonly IReadOnlyList<ModuleSchema> Schemas = HostServices.Build().GetRequiredService<DatabaseConnections>().Schemas;

    public static TheoryData<string> Roles => [.. Schemas.Select(s => s.RuntimeRole)];

    [Theory, MemberData(nameof(Roles))]
    public async Task A_runtime_role_is_no_owner_no_superuser_and_bypasses_nothing(string role)
    {
        await using var connection = await OpenAsync(role);
        var (super, bypass, createRole, createDb) = await connection.QuerySingleAsync<(bool, bool, bool, bool)>(
            "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user");
        (super || bypass || createRole || createDb).ShouldBeFalse();
        (await connection.QueryAsync<string>(
            """
            select oid::regclass::text from pg_class
            where pg_has_role(current_user, relowner, 'usage') and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
            """)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task A_module_can_use_its_own_schema_and_the_published_views_and_nothing_else(string role)
    {
        var own = Schemas.Single(s => s.RuntimeRole == role).Name;
        await using var connection = await OpenAsync(role);
        var reachable = await connection.QueryAsync<string>(
            """
            select c.oid::regclass::text
            from pg_class c
            where c.relkind in ('r', 'p', 'v', 'm', 'S')
              and (select nspname from pg_namespace n where n.oid = c.relnamespace) not in ('pg_catalog', 'information_schema', @own)
              and (select nspname from pg_namespace n where n.oid = c.relnamespace) !~ '_api$|^pg_'
              and has_schema_privilege(c.relnamespace, 'usage')
              and (c.relkind = 'S' and has_sequence_privilege(c.oid, 'usage')
                or c.relkind <> 'S' and has_table_privilege(c.oid, 'select, insert, update, delete, truncate'))
            """, new { own });
        reachable.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_tenant_nothing_is_seen_and_with_one_only_its_own()
    {
        var violations = new List<Violation>();
        foreach (var schema in Schemas)
        {
            await using var connection = await OpenAsync(schema.RuntimeRole);
            foreach (var relation in await ReadableAsync(connection))
            {
                violations.AddRange(await LookAsync(connection, schema.RuntimeRole, relation));
            }
        }

        Exceptions.Load().Apply("catalogue", violations.DistinctBy(v => v.Subject)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_writes_a_row_of_another_tenant()
    {
        var violations = new List<Violation>();
        await using var administrator = new NpgsqlConnection(database.Administrator);
        foreach (var schema in Schemas)
        {
            await using var connection = await OpenAsync(schema.RuntimeRole);
            foreach (var (relation, table) in await WritableAsync(connection))
            {
                var insertion = await RowsOfTwoTenants.InsertionAsync(administrator, relation, table, RowsOfTwoTenants.C);
                if (await AnswerAsync(connection, insertion) is not ("44000" or "42501") and var insert)
                {
                    violations.Add(new Violation(relation, $"takes a row of another tenant from {schema.RuntimeRole}: {insert}."));
                }

                // Some rows never change at all: a trigger says so (P0001).
                var update = await AnswerAsync(connection, $"update {relation} set tenant_id = '{RowsOfTwoTenants.C.Id}'");
                if (update is not ("44000" or "42501" or "P0001" or "no row"))
                {
                    violations.Add(new Violation(relation, $"lets {schema.RuntimeRole} give a row to another tenant: {update}."));
                }
            }
        }

        Exceptions.Load().Apply("writing", violations.DistinctBy(v => v.Subject)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_view_without_the_tenant_predicate_cannot_be_published()
    {
        await using var administrator = new NpgsqlConnection(database.Administrator);
        await administrator.OpenAsync();
        await using var transaction = await administrator.BeginTransactionAsync();
        await administrator.ExecuteAsync("create view cdp_api.unpublished_v1 as select name from cdp.source", transaction: transaction);

        var refused = await Record.ExceptionAsync(() => administrator.ExecuteAsync("select kernel.publish('cdp_api.unpublished_v1')", transaction: transaction));
        (refused?.Message ?? "It was published.").ShouldContain("says nothing of the tenant");
    }

    [Fact]
    public async Task Functions_that_run_with_their_owners_rights_are_listed_with_a_reason()
    {
        await using var connection = new NpgsqlConnection(database.Administrator);
        var functions = await connection.QueryAsync<string>(
            """
            select regexp_replace(p.oid::regprocedure::text, '\(.*', '')
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
            """);
        // The kernel's four stand in every module and return tenant ids and positions only.
        var kernels = functions.Where(f => f.EndsWith("_api.feed_heads", StringComparison.Ordinal)
            || f.EndsWith(".feed_cursors", StringComparison.Ordinal) || f.EndsWith(".action_tenants", StringComparison.Ordinal)
            || f.EndsWith(".operation_tenants", StringComparison.Ordinal));
        Exceptions.Load().Apply("definer", functions.Except(kernels).Select(f =>
            new Violation(f, "is SECURITY DEFINER: it sees every tenant. Say in exceptions.txt why it may."))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_but_the_named_role_may_call_a_function_that_runs_with_its_owners_rights()
    {
        await using var connection = new NpgsqlConnection(database.Administrator);
        (await connection.QueryAsync<string>(
            """
            select p.oid::regprocedure::text
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
              and has_function_privilege('public', p.oid, 'execute')
            """)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_view_without_the_tenant_predicate_is_noticed()
    {
        await using var administrator = new NpgsqlConnection(database.Administrator);
        await administrator.ExecuteAsync(
            """
            create view cdp_api.hole_v1 as select name from cdp.source;
            alter view cdp_api.hole_v1 owner to mmo_cdp_owner;
            grant select on cdp_api.hole_v1 to mmo_module
            """);
        try
        {
            await using var connection = await OpenAsync("mmo_content");
            (await LookAsync(connection, "mmo_content", "cdp_api.hole_v1")).ShouldNotBeEmpty();
        }
        finally
        {
            await administrator.ExecuteAsync("drop view cdp_api.hole_v1");
        }
    }

    [Fact]
    public async Task No_foreign_key_and_no_view_crosses_from_one_module_into_another()
    {
        await using var connection = new NpgsqlConnection(database.Administrator);
        (await connection.QueryAsync<string>(
            """
            select conname from pg_constraint c
            join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
            where c.contype = 'f'
              and regexp_replace(a.relnamespace::regnamespace::text, '_(store|api)$', '') <> regexp_replace(b.relnamespace::regnamespace::text, '_(store|api)$', '')
            """)).ShouldBeEmpty();
        (await connection.QueryAsync<string>(
            """
            select distinct v.oid::regclass::text || ' reads ' || t.oid::regclass::text
            from pg_class v
            join pg_rewrite r on r.ev_class = v.oid
            join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
            join pg_class t on t.oid = d.refobjid and t.relkind in ('r', 'p', 'v')
            where v.relkind = 'v' and v.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
              and regexp_replace(v.relnamespace::regnamespace::text, '_(store|api)$', '') <> regexp_replace(t.relnamespace::regnamespace::text, '_(store|api)$', '')
              and t.relnamespace::regnamespace::text !~ '_api$'
            """)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> ReadableAsync(NpgsqlConnection connection) => (await connection.QueryAsync<string>(
        """
        select format('%I.%I', n.nspname, c.relname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
          and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
        """)).ToList();

    /// <summary>What a role may write to: tables and the views over big ones, with the table behind.</summary>
    private static async Task<IReadOnlyList<(string Relation, string Table)>> WritableAsync(NpgsqlConnection connection) => (await connection.QueryAsync<(string, string)>(
        """
        select format('%I.%I', n.nspname, c.relname), format('%I.%I', case c.relkind when 'v' then n.nspname || '_store' else n.nspname end, c.relname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
          and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'insert')
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
        """)).ToList();

    /// <summary>How the database answers tenant A: the SQL state of its refusal, or what it did.</summary>
    private static async Task<string> AnswerAsync(NpgsqlConnection connection, string statement)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select set_config('mmo.tenant_id', @Tenant, true)", new { Tenant = RowsOfTwoTenants.A.Id.ToString() }, transaction);
        try
        {
            return await connection.ExecuteAsync(statement, transaction: transaction) == 0 ? "no row" : "done";
        }
        catch (PostgresException refusal)
        {
            return refusal.SqlState;
        }
    }

    private static async Task<IReadOnlyList<Violation>> LookAsync(NpgsqlConnection connection, string role, string relation)
    {
        var found = new List<Violation>();
        if ((await RowsAsync(connection, relation, null)).Count > 0)
        {
            found.Add(new Violation(relation, $"shows rows to {role} without a tenant."));
        }

        var rows = await RowsAsync(connection, relation, RowsOfTwoTenants.A.Id);
        if (rows.Any(RowsOfTwoTenants.B.IsIn))
        {
            found.Add(new Violation(relation, $"shows another tenant's rows to {role}."));
        }

        return found;
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(NpgsqlConnection connection, string relation, Guid? tenant)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select set_config('mmo.tenant_id', @Tenant, true)", new { Tenant = tenant?.ToString() ?? "" }, transaction);
        return (await connection.QueryAsync<string>($"select row_to_json(r)::text from {relation} r", transaction: transaction)).ToList();
    }

    private async Task<NpgsqlConnection> OpenAsync(string role)
    {
        var connection = new NpgsqlConnection(database.As(role));
        await connection.OpenAsync();
        return connection;
    }
}
