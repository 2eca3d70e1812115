using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Auditing;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Identity.AuditEntries;

/// <summary>What the audit log calls this module's things.</summary>
internal sealed class IdentityNames(ModuleDatabase<IdentityDbContext> database) : AuditedNames<IdentityDbContext>(database), ISingletonDependency
{
    protected override IReadOnlyDictionary<string, string> Statements { get; } = new Dictionary<string, string>
    {
        ["User"] = "select id::text, name from identity.user where id = any(@Ids)",
        ["Role"] = "select id::text, name from identity.role where id = any(@Ids)",
        ["OrganizationUnit"] = "select id::text, name from identity.organization_unit where id = any(@Ids)",
        ["ApiKey"] = "select id::text, name from identity.api_key where id = any(@Ids)",
        ["UserRole"] =
            """
            select k.pair as id, u.name || ' · ' || r.name as name
            from unnest(@Keys) as k (pair)
            cross join lateral (select name from identity.user where id = split_part(k.pair, '/', 1)::uuid limit 1) u
            cross join lateral (select name from identity.role where id = split_part(k.pair, '/', 2)::uuid limit 1) r
            """,
    };
}
