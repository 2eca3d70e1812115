using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.DataScopes;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Roles;

[Audited]
internal sealed class Role : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string Name { get; set; }

    /// <summary>The key of a role that every tenant starts with; null for the tenant's own roles.</summary>
    public string? Key { get; init; }

    public required DataScopeKind DataScope { get; set; }

    /// <summary>What the role grants; empty for the administrator role, which grants whatever is defined.</summary>
    public string[] Permissions { get; set; } = [];

    /// <summary>What seeding has already given once.</summary>
    [NotAudited]
    public string[] SeededPermissions { get; set; } = [];

    public string ConcurrencyStamp { get; private set; } = "";

    public bool IsStatic => Key == StandardRoles.Administrator;

    internal sealed class Mapping : IEntityTypeConfiguration<Role>
    {
        public void Configure(EntityTypeBuilder<Role> builder)
        {
            builder.ToTable("role");
            builder.Ignore(r => r.IsStatic);
            builder.Property(r => r.DataScope).HasConversion(
                scope => scope.ToString().ToLowerInvariant(),
                text => Enum.Parse<DataScopeKind>(text, ignoreCase: true));
        }
    }
}
