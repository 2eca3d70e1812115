using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.Data;
using Mmo.Identity.OrganizationUnits;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Users;

[Audited]
internal sealed class User : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string UserName { get; init; }

    [NotAudited]
    public required string NormalizedUserName { get; init; }

    [PersonalData]
    public required string Name { get; set; }

    [PersonalData]
    public string? Email { get; set; }

    [PersonalData]
    public string? PhoneNumber { get; set; }

    public Guid? UnitId { get; set; }

    public OrganizationUnit? Unit { get; init; }

    [NotAudited]
    public string PasswordHash { get; set; } = "";

    /// <summary>Stands in the session cookie: a new one ends all sessions.</summary>
    [NotAudited]
    public string SecurityStamp { get; set; } = "";

    [NotAudited]
    public int AccessFailedCount { get; set; }

    public DateTimeOffset? LockoutEnd { get; set; }

    public bool IsActive { get; set; } = true;

    [NotAudited]
    public DateTimeOffset? LastSignInTime { get; init; }

    public required DateTimeOffset CreationTime { get; init; }

    public string ConcurrencyStamp { get; private set; } = "";

    public List<UserRole> Roles { get; } = [];

    /// <summary>Whatever the letter case or the width of its characters, a name is one name.</summary>
    public static string Normalize(string userName) => (UnicodeText.Normalize(userName.Trim(), NormalizationForm.FormKC) ?? userName.Trim()).ToUpperInvariant();

    internal sealed class Mapping : IEntityTypeConfiguration<User>
    {
        public void Configure(EntityTypeBuilder<User> builder)
        {
            builder.ToTable("user");
            builder.HasOne(u => u.Unit).WithMany().HasForeignKey(u => u.UnitId);
            builder.HasMany(u => u.Roles).WithOne().HasForeignKey(r => r.UserId);
        }
    }
}
