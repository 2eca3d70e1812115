using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Tenants;

/// <summary>A tenant owns its own row, so that row-level security needs no exception for this table.</summary>
[Audited]
internal sealed class Tenant : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public required Guid TenantId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    public required string TimeZone { get; set; }

    public required string Currency { get; set; }

    public bool IsActive { get; set; } = true;

    public required DateTimeOffset CreationTime { get; init; }

    public string ConcurrencyStamp { get; private set; } = "";

    internal sealed class Mapping : IEntityTypeConfiguration<Tenant>
    {
        public void Configure(EntityTypeBuilder<Tenant> builder) => builder.ToTable("tenant");
    }
}
