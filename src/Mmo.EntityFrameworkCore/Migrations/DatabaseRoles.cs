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
        var server = await ReadServerAsync(administrator, cancellationToken);
        var passwords = new Dictionary<string, string>();
        foreach (var role in schemas.Select(s => s.RuntimeRole))
        {
            var (known, knownOn) = await FindAsync(administrator, role, cancellationToken);
            passwords[role] = known is null ? Convert.ToHexString(RandomNumberGenerator.GetBytes(24)) : _protector.Unprotect(known);
            if (known is null || knownOn != server)
            {
                // New, or restored from a dump on a server whose roles know nothing of the passwords.
                await StoreAsync(administrator, role, known ?? _protector.Protect(passwords[role]), server, cancellationToken);
                await RunAsync(administrator, $"alter role {role} password '{passwords[role]}'", cancellationToken);
            }
        }

        return passwords;
    }

    /// <summary>Which server this is, whatever its address; a physical copy of it counts as the same, for it has the same roles.</summary>
    private static async Task<string> ReadServerAsync(NpgsqlConnection administrator, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select system_identifier::text from pg_control_system()", administrator);
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task<(string? Password, string? Server)> FindAsync(NpgsqlConnection administrator, string role, CancellationToken cancellationToken)
    {
        await using var find = new NpgsqlCommand("select protected_password, server from kernel.database_role where name = $1", administrator);
        find.Parameters.Add(new NpgsqlParameter<string> { TypedValue = role });
        await using var reader = await find.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? (reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1)) : (null, null);
    }

    private static async Task StoreAsync(NpgsqlConnection administrator, string role, string password, string server, CancellationToken cancellationToken)
    {
        await using var store = new NpgsqlCommand(
            """
            insert into kernel.database_role (name, protected_password, server) values ($1, $2, $3)
            on conflict (name) do update set server = excluded.server
            """,
            administrator);
        store.Parameters.Add(new NpgsqlParameter<string> { TypedValue = role });
        store.Parameters.Add(new NpgsqlParameter<string> { TypedValue = password });
        store.Parameters.Add(new NpgsqlParameter<string> { TypedValue = server });
        await store.ExecuteNonQueryAsync(cancellationToken);
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
