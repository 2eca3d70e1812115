using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Auditing;
using Mmo.Identity.Roles;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Users;

[Audited]
internal sealed class UserRole : IMultiTenant
{
    public Guid TenantId { get; init; }

    public Guid UserId { get; init; }

    public required Guid RoleId { get; init; }

    public Role? Role { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<UserRole>
    {
        public void Configure(EntityTypeBuilder<UserRole> builder)
        {
            builder.ToTable("user_role");
            builder.HasKey(r => new { r.UserId, r.RoleId });
            builder.HasOne(r => r.Role).WithMany().HasForeignKey(r => r.RoleId);
        }
    }
}
