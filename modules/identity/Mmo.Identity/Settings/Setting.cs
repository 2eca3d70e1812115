using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Settings;

/// <summary>A value that the tenant set. Its audit entries are written by <see cref="TenantSettings"/>, which knows what is secret.</summary>
internal sealed class Setting : IMultiTenant
{
    public Guid TenantId { get; init; }

    public required string Name { get; init; }

    /// <summary>Encrypted where the definition says so.</summary>
    public required string Value { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Setting>
    {
        public void Configure(EntityTypeBuilder<Setting> builder)
        {
            builder.ToTable("setting");
            builder.HasKey(s => new { s.TenantId, s.Name });
        }
    }
}
