using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Identity.ApiKeys;

[Audited]
internal sealed class ApiKey : IMultiTenant
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string Name { get; init; }

    public required string Prefix { get; init; }

    [NotAudited]
    public required byte[] Hash { get; init; }

    public required string[] Scopes { get; init; }

    public required string CreatorName { get; init; }

    public required DateTimeOffset CreationTime { get; init; }

    public DateTimeOffset? ExpirationTime { get; init; }

    [NotAudited]
    public DateTimeOffset? LastUsedTime { get; init; }

    public DateTimeOffset? RevocationTime { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ApiKey>
    {
        public void Configure(EntityTypeBuilder<ApiKey> builder) => builder.ToTable("api_key");
    }
}
