using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Migrations;

/// <summary>
/// The two roles of each module and their schemas. The owner (NOLOGIN) owns the tables; the runtime role (LOGIN) owns nothing, is no
/// superuser and does not bypass row-level security.
/// </summary>
public sealed class DatabaseRoles(IDataProtectionProvider protection) : ISingletonDependency
{
    private readonly IDataProtector _protector = protection.CreateProtector("Mmo.DatabaseRoles");

    internal async Task EnsureAsync(NpgsqlConnection administrator, IReadOnlyList<ModuleSchema> schemas, CancellationToken cancellationToken)
    {
        await RunAsync(administrator, CreateRole("mmo_module", "nologin"), cancellationToken);
        foreach (var schema in schemas)
        {
            await RunAsync(
                administrator,
                $"""
                {CreateRole(schema.OwnerRole, "nologin")}
                {CreateRole(schema.RuntimeRole, "login")}
                do $$ begin
                  -- A superuser may set any role; another administrator must be a member to hand objects to the owner.
                  if not (select rolsuper from pg_roles where rolname = current_user) then
                    grant {schema.OwnerRole} to current_user;
                  end if;
                  if not pg_has_role('{schema.RuntimeRole}', 'mmo_module', 'member') then
                    grant mmo_module to {schema.RuntimeRole};
                  end if;
                  -- Only once: hosts of two databases of one server that start together would alter the same row.
                  if not exists (
                    select from pg_db_role_setting
                    where setrole = '{schema.RuntimeRole}'::regrole and setdatabase = 0 and 'jit=off' = any(setconfig)) then
                    alter role {schema.RuntimeRole} set jit = off;
                  end if;
                end $$;
                create schema if not exists {schema.Name} authorization {schema.OwnerRole};
                """,
                cancellationToken);
            if (schema.ContextType is not null)
            {
                await RunAsync(
                    administrator,
                    $"""
                    create schema if not exists {schema.Name}_store authorization {schema.OwnerRole};
                    create schema if not exists {schema.Name}_api authorization {schema.OwnerRole};
                    grant usage on schema {schema.Name} to {schema.RuntimeRole};
                    grant usage on schema {schema.Name}_api to mmo_module;
                    """,
                    cancellationToken);
            }
        }
    }

    internal async Task<Dictionary<string, string>> EnsurePasswordsAsync(
        NpgsqlConnection administrator, IReadOnlyList<ModuleSchema> schemas, CancellationToken cancellationToken)
    {
        var passwords = new Dictionary<string, string>();
        foreach (var role in schemas.Select(s => s.RuntimeRole))
        {
            await using var find = new NpgsqlCommand("select protected_password from kernel.database_role where name = $1", administrator);
            find.Parameters.Add(new NpgsqlParameter<string> { TypedValue = role });
            if (await find.ExecuteScalarAsync(cancellationToken) is string known)
            {
                passwords[role] = _protector.Unprotect(known);
                continue;
            }

            passwords[role] = Convert.ToHexString(RandomNumberGenerator.GetBytes(24));
            await using var store = new NpgsqlCommand("insert into kernel.database_role (name, protected_password) values ($1, $2)", administrator);
            store.Parameters.Add(new NpgsqlParameter<string> { TypedValue = role });
            store.Parameters.Add(new NpgsqlParameter<string> { TypedValue = _protector.Protect(passwords[role]) });
            await store.ExecuteNonQueryAsync(cancellationToken);
            await RunAsync(administrator, $"alter role {role} password '{passwords[role]}'", cancellationToken);
        }

        return passwords;
    }

    // Roles belong to the whole cluster, so two databases of one server may make them at the same moment.
    private static string CreateRole(string name, string login) =>
        $"""
        do $$ begin
          if not exists (select from pg_roles where rolname = '{name}') then
            create role {name} {login};
          end if;
        exception when duplicate_object or unique_violation then null;
        end $$;
        """;

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
